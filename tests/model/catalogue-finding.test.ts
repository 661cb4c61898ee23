import { beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue, type Organisation } from '../../src/model/catalogue/catalogue'
import { organisationFields, searchCatalogue } from '../../src/model/catalogue/search-catalogue'
import { wordsOf } from '../../src/model/plain-words'

/** What people type and who they mean: the list as a working group uses it. Its facts are held by catalogue.test.ts. */

const TODAY = '2026-11-29'
let catalogue: readonly Organisation[]

beforeAll(async () => {
  catalogue = await loadCatalogue()
})

function found(query: string, day = TODAY, limit = 12): string[] {
  return searchCatalogue(catalogue, query, { day, limit }).map(({ id }) => id)
}

const byId = (id: string) => catalogue.find((organisation) => organisation.id === id) as Organisation

describe('typed, and found first', () => {
  it.each([
    // Abbreviations.
    ['RvdK', 'rvdk'],
    ['CRvB', 'crvb'],
    ['CBb', 'cbb'],
    ['ABRvS', 'abrvs'],
    ['ABRS', 'abrvs'],
    ['SG JenV', 'sg-jenv'],
    ['sg bzk', 'sg-bzk'],
    ['DGM', 'dg-migratie'],
    ['DGB', 'dg-beleid-defensie'],
    ['DGTSL', 'dienst-toeslagen'],
    ['BKWI', 'bkwi'],
    ['VRU', 'veiligheidsregio-utrecht'],
    // A short word before the name.
    ['DG Migratie', 'dg-migratie'],
    ['DG Agro', 'dg-agro'],
    ['dg fiscale zaken', 'dg-fiscale-zaken'],
    ['directeur-generaal Migratie', 'dg-migratie'],
    ['DG Belastingdienst', 'belastingdienst'],
    ['SG Justitie en Veiligheid', 'sg-jenv'],
    ['secretaris-generaal van Financien', 'sg-fin'],
    ['Rb. Den Haag', 'rechtbank-den-haag'],
    ['hof Amsterdam', 'gerechtshof-amsterdam'],
    ['VR Groningen', 'veiligheidsregio-groningen'],
    ['ministerie van JenV', 'min-jenv'],
    // Old names.
    ["Rechtbank 's-Gravenhage", 'rechtbank-den-haag'],
    ['Rechtbank Zutphen', 'rechtbank-gelderland'],
    ['rechtbank dordrecht', 'rechtbank-rotterdam'],
    ['Gerechtshof Leeuwarden', 'gerechtshof-arnhem-leeuwarden'],
    // Parts of words, and no accents.
    ['bestuursrecht', 'abrvs'],
    ['Justitiele Inf', 'justid'],
    ['Veiligheidsregio Fryslan', 'veiligheidsregio-fryslan'],
    ['strafrechtket', 'directie-strafrechtketen'],
    ['ketenbureau', 'ketenbureau-i-sociaal-domein'],
    ['veiligheidsberaad', 'veiligheidsberaad'],
    // A ministry that ended: today's stands before it.
    ['Ministerie van Veiligheid en Justitie', 'min-jenv'],
    ['VenJ', 'min-jenv'],
    ['Verkeer en Waterstaat', 'min-ienw'],
    ['AenM', 'min-jenv'],
    ['EZ', 'min-ezk'],
    ['LNV', 'min-lvvn'],
    ['SG AenM', 'sg-jenv'],
  ])('%s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })
})

describe('typed, and among the first three', () => {
  it.each([
    ['Vreemdelingenkamer', 'rechtbank-den-haag'],
    ['Vreemdelingenkamer', 'abrvs'],
    ['Ministerie van Veiligheid en Justitie', 'min-venj'],
    ['V&J', 'min-venj'],
    ['Ministerie van Justitie', 'min-justitie'],
    ['Asiel en Migratie', 'min-aenm'],
    ['A&M', 'min-aenm'],
    ['VROM', 'min-vrom'],
    ['Rechtbank Zwolle-Lelystad', 'rechtbank-overijssel'],
    ['Rechtbank Zwolle-Lelystad', 'rechtbank-midden-nederland'],
    ['Justitiele', 'justid'],
    ['V&W', 'min-venw'],
    ['VenW', 'min-venw'],
    ['I&M', 'min-ienm'],
    ['EL&I', 'min-eleni'],
    ['Klimaat en Groene Groei', 'min-kgg'],
    ['Volkshuisvesting en Ruimtelijke Ordening', 'min-vro'],
    ['Ministerie van Economische Zaken', 'min-ez'],
    ['Landbouw, Natuur en Voedselkwaliteit', 'min-lnv'],
    ['Raad van State', 'abrvs'],
    ['SG VRO', 'sg-vro'],
  ])('%s: %s', (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id)
  })

  it('the twelve of today by SG alone, before what only has those letters', () => {
    expect(found('SG').filter((id) => byId(id).until === undefined && id.startsWith('sg-'))).toHaveLength(12)
  })

  it.each(['Secretaris-generaal', 'sg'])(
    'every secretary-general of today by %s, and none of the past before them',
    (query) => {
      const ids = found(query, TODAY, 40).filter((id) => id.startsWith('sg-'))
      const past = ['sg-aenm', 'sg-kgg', 'sg-vro']
      expect(ids).toHaveLength(15)
      expect(ids.slice(-3).sort()).toEqual(past)
    },
  )

  it('every directorate-general with DG before its subject', () => {
    const missed = catalogue
      .filter(({ kind, name }) => kind === 'directorate-general' && name.startsWith('Directoraat-generaal '))
      .filter(({ id, name }) => found(name.replace('Directoraat-generaal', 'DG'))[0] !== id)
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  it('every safety region and every court by its short word', () => {
    const regions = catalogue.filter(({ id }) => id.startsWith('veiligheidsregio-'))
    const courts = catalogue.filter(({ id }) => /^(rechtbank|gerechtshof)-/.test(id))
    expect(regions).toHaveLength(25)
    expect(courts).toHaveLength(15)
    const typed = [...regions, ...courts].flatMap(({ id }) => {
      const place = id.slice(id.indexOf('-') + 1).replaceAll('-', ' ')
      const long = id.slice(0, id.indexOf('-'))
      const short = { veiligheidsregio: 'VR', rechtbank: 'Rb.', gerechtshof: 'Hof' }[long]
      return [`${long} ${place}`, `${short} ${place}`].map((query) => ({ id, query }))
    })
    expect(typed.filter(({ id, query }) => !found(query).slice(0, 3).includes(id))).toEqual([])
  })

  it('everything by each of its names and abbreviations, also without accents', () => {
    const typed = catalogue.flatMap(({ id, name, abbreviation = name, otherAbbreviations = [], formerNames = [] }) =>
      [name, wordsOf(name), abbreviation, ...otherAbbreviations, ...formerNames].map((query) => ({ id, query })),
    )
    // A name that ended stands after those that took its place, and two organisations may share an abbreviation.
    expect(typed.filter(({ id, query }) => !found(query).slice(0, 4).includes(id))).toEqual([])
  })
})

describe('what has ended', () => {
  it('stands right after what took its place, whatever was typed of it', () => {
    for (const { id, name, successors = [] } of catalogue.filter(({ until }) => until !== undefined)) {
      const ids = found(name)
      expect(ids.slice(0, successors.length + 1), name).toEqual([...successors, id])
    }
  })

  it('goes first as long as it existed on the day of the map', () => {
    expect(found('AenM', '2025-12-31')[0]).toBe('min-aenm')
    expect(found('AenM', '2026-02-23').slice(0, 2)).toEqual(['min-jenv', 'min-aenm'])
    expect(found('Ministerie van Infrastructuur en Milieu', '2015-01-01')[0]).toBe('min-ienm')
  })

  it('counts as ended when no day is known', () => {
    expect(searchCatalogue(catalogue, 'AenM').map(({ id }) => id)[0]).toBe('min-jenv')
  })

  it('comes after everything that fits as well and is still there', () => {
    const ids = found('ministerie van', TODAY, 30)
    const firstEnded = ids.findIndex((id) => byId(id).until !== undefined)
    expect(firstEnded).toBe(12)
    expect(ids.slice(firstEnded).every((id) => byId(id).until !== undefined)).toBe(true)
  })

  it('never gives more than was asked for', () => {
    expect(found('Ministerie van Veiligheid en Justitie', TODAY, 1)).toEqual(['min-jenv'])
  })

  it('keeps the department it had, and leaves the field open where the table of departments goes back less far', () => {
    expect(organisationFields(byId('min-aenm'), TODAY).department).toBe('AenM')
    expect(organisationFields(byId('min-venj'), TODAY)).not.toHaveProperty('department')
    expect(organisationFields(byId('rechtbank-gelderland'), TODAY).department).toBeNull()
  })
})
