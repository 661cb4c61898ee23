import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { conversationOf } from '../../src/graph/conversation/conversation'
import type { Finding } from '../../src/graph/finding'
import { speechOf } from '../../src/graph/speech'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import { examples } from '../../src/model/examples/index'

/** What an insider expects to hear: by which rule it is said, and which records it must be about, whatever the wording. */
type MustHear = readonly [what: string, rule: string, ...about: string[]]

/** From the notes on each domain: a map of this chain that keeps silent about these has missed the point. */
const SIGNALS: Readonly<Record<string, readonly MustHear[]>> = {
  adviesketen: [
    ['the police grow, 6,000 wait at the IND already', 'upstream-shift-unmatched', 'd1', 'c-ind', 'o-reg-26'],
    ['the same at the OM', 'upstream-shift-unmatched', 'd2', 'c-om', 'o-zaak-26'],
    ['no meeting decides on what reaches the courts then', 'upstream-shift-unmatched', 'd3', 'c-rs'],
    ['the covenant about registrations lapses', 'agreement-expired', 'a-reg', 'd1'],
    ['two orders of DJI in tension', 'conflicting-orders', 'o-dji', 'o-dji-dgm'],
    ['the same order twice', 'overlapping-orders', 'o-reg-26', 'o-reg-dgm', 'politie'],
    ['DGSenB and DGPenV have no seat', 'no-chain-forum', 'm-straf', 'dgsenb', 'dgpenv'],
    ['IND and police see each other otherwise', 'unequal-position-unspoken', 'd1', 'ind', 'politie'],
    ['municipalities are short', 'demand-exceeds-capacity', 'gemeenten', 'c-gem'],
    ['the coupling point of DJI comes too late', 'coupling-too-late', 'k-dji', 't-dji'],
  ],
  migratieketen: [
    ['Nidos works in two chains, and is pressed from both', 'party-in-several-chains', 'party_nidos'],
    ['Nidos has fewer places than it needs', 'demand-exceeds-capacity', 'party_nidos', 'cap_nidos_plekken_2024'],
    ['what waits at Nidos is for nobody to say', 'scarcity-rule-missing', 'party_nidos'],
    ['the triangle of Nidos stands apart from the chain', 'triangle-not-coupled', 'tri_nidos'],
    ['a guardian for each minor, with no place to speak of it', 'critical-dependency-uncoupled', 'dep_nidos_coa_voogd'],
    ['and no agreement about it', 'dependency-without-agreement', 'dep_nidos_coa_voogd'],
    ['who is heard must be there: IND and COA', 'dependency-without-agreement', 'dep_coa_ind_aanvrager'],
    ['KMar: managed by one ministry, asked by another', 'triangle-not-coupled', 'tri_kmar'],
    ['DISA without the agreement of its partners', 'agreement-missing-party', 'agr_pil', 'party_disa', 'party_justid'],
    [
      'what DISA registers for COA and IND',
      'agreement-missing-party',
      'dep_disa_coa_registratie',
      'dep_disa_ind_identiteit',
    ],
    ['the ladder of the LVV is gone', 'meeting-overload', 'mtg_lvv_bestuurlijk', 'mtg_lvv_casuistiek'],
    [
      'many work for justice too',
      'party-in-several-chains',
      'chain_strafrecht',
      'party_ind',
      'party_dji',
      'party_politie',
    ],
    ['a grant for legal advice that ends', 'agreement-expired', 'agr_rechtsvoorlichting'],
    ['50,000 requests wait at IND', 'demand-exceeds-capacity', 'cap_ind_voorraad_2026'],
  ],
  strafrechtketen: [
    [
      'from 1,800 to 4,109 who wait for their sentence',
      'demand-exceeds-capacity',
      'cap_dji_zelfmelders_2024_02',
      'cap_dji_zelfmelders_2025_01',
    ],
    ['DGSenB and DGPenV have no seat in the BKB', 'no-chain-forum', 'mtg_bkb', 'party_dgsenb', 'party_dgpenv'],
    ['OM chairs, JenV is accountable', 'chain-lead-missing', 'mtg_bkb', 'party_om', 'party_jenv'],
    ['arrested people stay in police cells', 'dependency-without-agreement', 'dep_politie_dji_overloop'],
    [
      'the frame for calling up was made without the police',
      'agreement-missing-party',
      'agr_oproepkader',
      'dep_dji_politie_plekken',
    ],
    ['reports of NIFP with no place to speak of them', 'critical-dependency-uncoupled', 'dep_nifp_om'],
    ['the agenda of the safety houses has ended', 'agreement-expired', 'agr_agenda_zvh'],
    ['the arrangement of the special investigators has ended', 'agreement-expired', 'agr_arrangement_bod'],
    ['Justid outside the digital agreements', 'agreement-missing-party', 'agr_dds', 'party_justid'],
    ['many work for migration too', 'party-in-several-chains', 'chain_migratie', 'party_politie', 'party_dji'],
  ],
  loonaangifteketen: [
    ['the triangle of UWV stands apart from the chain', 'triangle-not-coupled', 'tri_uwv'],
    ['so does that of Belastingdienst', 'triangle-not-coupled', 'tri_belastingdienst'],
    [
      'who uses the data has no table with UWV',
      'critical-dependency-uncoupled',
      'party_uwv',
      'party_gemeenten',
      'party_toeslagen',
    ],
    ['polisgegevens come from one party only', 'sole-supplier', 'party_uwv'],
    ['the clients of both have no seat at the meeting of the chain', 'no-chain-forum', 'party_szw', 'party_dgfz'],
  ],
}

/** Asked where nobody looked yet: true of the chain, and no signal before it is. */
const QUESTIONS: Readonly<Record<string, readonly MustHear[]>> = {
  migratieketen: [
    ['goals that stand in no order', 'goal-not-in-orders', 'goal_doorstroom'],
    ['they speak; who may decide?', 'missing-table', 'mtg_ketenberaad'],
    ['DJI has two clients', 'multiple-clients-uncoordinated', 'tri_dji'],
  ],
  strafrechtketen: [
    ['mandates where information is decided on', 'decision-meeting-without-mandate', 'mtg_informatieberaad'],
    ['mandates of the BKB', 'missing-table', 'mtg_bkb'],
    ['where to go from the BKB', 'no-escalation-path', 'mtg_bkb'],
    ['goals that stand in no order', 'goal-not-in-orders', 'goal_uitvoering'],
    ['CJIB has two clients', 'multiple-clients-uncoordinated', 'tri_cjib'],
    ['so has 3RO', 'multiple-clients-uncoordinated', 'tri_3ro'],
    ['so has DJI', 'multiple-clients-uncoordinated', 'tri_dji'],
  ],
}

async function findingsOf(id: string): Promise<readonly Finding[]> {
  const map = await examples.find((example) => example.id === id)?.load()
  if (!map) throw new Error(`no example ${id}`)
  return analyse(map, { organisations: await loadCatalogue() }).findings
}

const isSaid = (findings: readonly Finding[], [, rule, ...ids]: MustHear) =>
  findings.some(
    (finding) => finding.rule === rule && ids.every((id) => finding.about.some((subject) => subject.id === id)),
  )

describe.each(examples.map(({ id }) => id))('%s', (id) => {
  it('says what an insider expects to hear', async () => {
    const signals = (await findingsOf(id)).filter((finding) => speechOf(finding) === 'signal')
    const list = SIGNALS[id] ?? []
    expect(list.length).toBeGreaterThanOrEqual(5)
    expect(list.filter((one) => !isSaid(signals, one)).map(([what]) => what)).toEqual([])
    expect(signals.length).toBeLessThanOrEqual(40)
  })
})

it('the exercise tells in its first ten stories what the advice is about, the growth first', async () => {
  const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
  if (!map) throw new Error('no example')
  const { stories } = conversationOf({ ...map, answers: {} }, await findingsOf('adviesketen'), '2025-12-31')
  const leads = stories.map(({ items: [lead] }) => lead.finding)
  const places = (SIGNALS.adviesketen ?? []).map((one) => [leads.findIndex((lead) => isSaid([lead], one)) + 1, one[0]])
  expect(places.filter(([place]) => Number(place) < 1 || Number(place) > 10)).toEqual([])
  const [ind, om, , lapses] = places.map(([place]) => Number(place))
  expect([ind, Math.max(om ?? 0, lapses ?? 0)]).toEqual([1, 3])
})

it('the three answers of the exercise stand at what is found today, and no field is left for a question', async () => {
  const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
  if (!map) throw new Error('no example')
  const { answered, counts, questions } = conversationOf(map, await findingsOf('adviesketen'), '2025-12-31')
  const said = [answered.action, answered.deliberate, answered['find-out']].map((items) =>
    items.map(({ finding }) => finding.rule),
  )
  expect(said).toEqual([['overlapping-orders'], ['coupling-too-late'], ['unequal-position-unspoken']])
  expect([counts.returned, counts.lapsed, questions.length]).toEqual([0, 0, 0])
})

it.each(Object.entries(QUESTIONS))('%s asks what an insider would ask', async (id, list) => {
  const questions = (await findingsOf(id)).filter((finding) => speechOf(finding) === 'question')
  expect(list.filter((one) => !isSaid(questions, one)).map(([what]) => what)).toEqual([])
})
