/** Words of what changes the shape of a chain: merging, splitting, putting in between, inserting, reversing. */
export const nlReshape = {
  /** Other words by which the search finds these actions. */
  alsoCalled: {
    mergeParties: 'fuseren, dubbele partij, ontdubbelen, één partij van maken, samen nemen',
    absorbMeeting: 'overleggen samenvoegen, bundelen, opheffen, samen kunnen, overlegstructuur vereenvoudigen',
    splitParty: 'opsplitsen, opdelen, afsplitsen, uit elkaar halen',
    insertParty: 'tussenvoegen, tussenschakel, doorgeven via, invoegen in een lijn',
    insertStepBefore: 'tussenstap, kolom invoegen, fase, deelproces, eerder',
    insertStepAfter: 'tussenstap, kolom invoegen, fase, deelproces, later',
    reverseDependency: 'pijl keren, richting wisselen, omkeren, andersom',
  },
  cancel: 'Annuleren',
  party: 'Partij',
  dependency: 'Afhankelijkheid',
  step: 'Stap',
  merge: {
    title: 'Partijen samenvoegen',
    ask: 'Samenvoegen met een andere partij…',
    askTwo: 'De twee partijen samenvoegen…',
    kept: 'Deze partij blijft',
    merged: 'Deze partij gaat erin op',
    swap: 'Andersom: de andere partij blijft',
    confirm: 'Samenvoegen',
    moved: (kept: string, counts: string) => `Gaat mee naar ${kept}: ${counts}.`,
    nothing: (merged: string) => `Met ${merged} is nog niets verbonden.`,
    gone: (kept: string, counts: string) =>
      `Vervalt, omdat het van ${kept} naar zichzelf zou lopen, met wat daarbij hoort: ${counts}.`,
    united: (count: number) =>
      count === 1
        ? 'Beide hebben één plaats in hetzelfde overleg, dezelfde driehoek of hetzelfde doel: die wordt er één.'
        : `Beide hebben ${count} plaatsen in dezelfde overleggen, driehoeken of doelen: die worden er telkens één.`,
    fields: (kept: string) => `${kept} houdt naam, afkorting en wat is ingevuld, en neemt over wat nog leeg is.`,
    done: (merged: string, kept: string) => `${merged} is samengevoegd met ${kept}.`,
    doneMoved: (counts: string) => ` Mee ging: ${counts}.`,
    doneGone: (counts: string) => ` Vervallen: ${counts}.`,
  },
  absorb: {
    title: 'Overleg laten opgaan in een ander',
    ask: 'Laten opgaan in een ander overleg…',
    absorbed: 'Dit overleg gaat op',
    into: 'In dit overleg, dat blijft',
    swap: 'Andersom: het andere overleg blijft',
    confirm: 'Laten opgaan',
    stays: (into: string, rhythm: string) =>
      `${into} houdt naam, niveau en ritme (${rhythm}), en krijgt de onderwerpen erbij waarover het andere spreekt en besluit.`,
    joining: (into: string, names: string, count: number) =>
      `${names} ${count === 1 ? 'neemt' : 'nemen'} voortaan deel aan ${into}.`,
    both: (into: string, names: string, count: number) =>
      count === 1
        ? `${names} zit in beide, en houdt functie en mandaat van ${into}.`
        : `${names} zitten in beide, en houden functie en mandaat van ${into}.`,
    apart: (into: string, names: string, count: number) =>
      `${names} ${count === 1 ? 'houdt' : 'houden'} in ${into} twee mandaten naast elkaar, uit elk overleg een. Kijk of dat klopt.`,
    moved: (into: string, counts: string) => `Wijst voortaan naar ${into}: ${counts}.`,
    withheld: (into: string) => `Ook ${into} komt niet op de muur.`,
    done: (absorbed: string, into: string) => `${absorbed} is opgegaan in ${into}.`,
  },
  stop: {
    title: (name: string) => `Stoppen met ${name}?`,
    confirm: 'Stoppen',
    touched: (counts: string) => `Het verdwijnt ook uit ${counts}.`,
    undecided: (names: string) => `Hierover besluit dan geen overleg meer: ${names}.`,
    gone: 'Het overleg gaat van de kaart. Wilt u het laten opgaan in een ander, kies dan ‘Opgaan in’.',
  },
  split: {
    title: (name: string) => `${name} splitsen`,
    titleOpen: 'Partij splitsen',
    ask: 'Splitsen in twee partijen…',
    name: 'Naam van de nieuwe partij',
    nameMissing: 'Geef de nieuwe partij een naam.',
    lead: 'Kies wat naar de nieuwe partij gaat. De rest blijft waar het is.',
    nothing: 'Met deze partij is nog niets verbonden.',
    chosen: (count: number, all: number) => `${count} van ${all} naar de nieuwe partij.`,
    confirm: 'Splitsen',
    done: (whole: string, part: string) => `${part} is afgesplitst van ${whole}.`,
    doneMoved: (counts: string) => ` Mee ging: ${counts}.`,
  },
  between: {
    title: 'Partij ertussen zetten',
    ask: 'Partij ertussen zetten…',
    slot: 'Wie ertussen komt',
    lead: (supplier: string, dependent: string, product: string) => `${supplier} levert aan ${dependent}: ${product}.`,
    outcome: (supplier: string, party: string, dependent: string) =>
      `Dan levert ${supplier} aan ${party}, en ${party} aan ${dependent}.`,
    partyMissing: 'Kies wie ertussen komt.',
    confirm: 'Ertussen zetten',
    done: (party: string, supplier: string, dependent: string) =>
      `${party} staat nu tussen ${supplier} en ${dependent}.`,
  },
  steps: {
    before: 'Stap ervoor invoegen',
    after: 'Stap erna invoegen',
    askBefore: 'Vóór welke stap?',
    askAfter: 'Na welke stap?',
    done: (name: string, at: number, all: number) => `${name} is nummer ${at} van ${all}.`,
  },
  reverse: {
    title: 'Richting omdraaien',
    done: (supplier: string, dependent: string, product: string) =>
      `Omgedraaid: ${supplier} levert nu aan ${dependent}: ${product}.`,
  },
  reattach: {
    done: (supplier: string, dependent: string, product: string) =>
      `Verlegd: ${supplier} levert nu aan ${dependent}: ${product}.`,
    /** The grip at an end of a line. */
    end: (name: string) => `Sleep naar een andere partij, in plaats van ${name}`,
  },
  undo: ' Ctrl+Z maakt het ongedaan.',
}
