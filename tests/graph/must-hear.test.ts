import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { conversationOf } from '../../src/graph/conversation/conversation'
import type { Finding } from '../../src/graph/finding'
import { speechOf } from '../../src/graph/speech'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import { combineMaps } from '../../src/model/combine/combine-maps'
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
    ['a guardian for each minor, with no agreement about it', 'dependency-without-agreement', 'dep_nidos_coa_voogd'],
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
    [
      'one function orders five triangles and chairs the chain',
      'dual-hat-triangle-and-chain',
      'party_dgm',
      'tri_ind',
      'mtg_ketenberaad',
    ],
    ['51,000 requests wait at IND', 'demand-exceeds-capacity', 'cap_ind_voorraad_2024'],
    [
      'from 27,000 to 66,000 relatives who wait',
      'demand-exceeds-capacity',
      'cap_ind_nareis_voorraad_2023',
      'cap_ind_nareis_voorraad_2024',
    ],
    ['17,460 who may stay still live in the centres', 'demand-exceeds-capacity', 'cap_coa_vergunninghouders_2024'],
    ['municipalities are 12,105 homes behind', 'demand-exceeds-capacity', 'cap_gemeenten_achterstand_2025'],
    ['1,800 emergency places short, at COA', 'demand-exceeds-capacity', 'party_coa', 'cap_cdk_noodopvang_2025'],
    ['DISA sits in no meeting that decides with IND and COA', 'missing-table', 'party_disa', 'party_ind', 'party_coa'],
  ],
  strafrechtketen: [
    [
      'from 1,800 to 4,109 who wait for their sentence',
      'demand-exceeds-capacity',
      'cap_dji_zelfmelders_2024_02',
      'cap_dji_zelfmelders_2025_01',
    ],
    ['225 people in a cell who wait for a clinic', 'demand-exceeds-capacity', 'party_fz', 'cap_fz_passanten_2025'],
    ['DGSenB and DGPenV have no seat in the BKB', 'no-chain-forum', 'mtg_bkb', 'party_dgsenb', 'party_dgpenv'],
    ['OM chairs, JenV is accountable', 'chain-lead-missing', 'mtg_bkb', 'party_om', 'party_jenv'],
    ['the minister manages the police and answers for the whole', 'dual-hat-triangle-and-chain', 'tri_politie'],
    ['arrested people stay in police cells', 'dependency-without-agreement', 'dep_politie_dji_overloop'],
    [
      'DJI, CJIB and police sit together and decide nothing about the cells there',
      'missing-table',
      'dep_dji_politie_plekken',
      'dep_dji_cjib_capaciteitsbeeld',
    ],
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
    [
      'Hoge Raad and Veilig Thuis work in more chains, as the advice says',
      'party-in-several-chains',
      'party_hoge_raad',
      'party_veilig_thuis',
    ],
  ],
  loonaangifteketen: [
    ['the clients of both have no seat at the meeting of the chain', 'no-chain-forum', 'party_dgszi', 'party_dgfz'],
    ['polisgegevens come from one party only', 'sole-supplier', 'party_uwv', 'dep_uwv_toeslagen', 'dep_uwv_gemeenten'],
    [
      'Toeslagen left the Belastingdienst and others never came: no table with UWV',
      'critical-dependency-uncoupled',
      'party_uwv',
      'party_toeslagen',
      'party_afnemers',
    ],
    [
      'every return comes in by Digipoort, of a third ministry',
      'critical-dependency-uncoupled',
      'dep_logius_belastingdienst',
    ],
    ['two ministries steer one chain', 'cross-department-dependency', 'dep_uwv_toeslagen'],
    ['the covenant ends', 'agreement-expired', 'agr_convenant'],
    [
      'who builds the software has no part in the rules for change',
      'agreement-missing-party',
      'agr_wijzigingen',
      'party_software',
    ],
    ['more use of the data weighs on employers', 'conflicting-orders', 'goal_kosten', 'goal_lasten'],
  ],
}

/** Asked where nobody looked yet: true of the chain, and no signal before it is. */
const QUESTIONS: Readonly<Record<string, readonly MustHear[]>> = {
  migratieketen: [
    ['a goal of two chains that stands in no order', 'goal-not-in-orders', 'goal_criminele_vreemdelingen'],
    ['they speak; who may decide?', 'missing-table', 'mtg_ketenberaad'],
    ['a guardian for each minor: they speak, who may decide?', 'missing-table', 'mtg_rao', 'dep_nidos_coa_voogd'],
    ['what the highest meeting may decide', 'decision-meeting-without-mandate', 'mtg_ketenberaad'],
    ['DJI has two clients', 'multiple-clients-uncoordinated', 'tri_dji'],
  ],
  strafrechtketen: [
    ['who decides in the BKB with which mandate', 'decision-meeting-without-mandate', 'mtg_bkb'],
    ['mandates about cases and authority', 'missing-table', 'mtg_bkb', 'dep_om_politie_gezag'],
    ['the goals of the chain in the order of the police', 'goal-not-in-orders', 'goal_doorlooptijden', 'tri_politie'],
    ['where the cells are spoken about', 'coupling-point-incomplete', 'cpl_capaciteit_politiecellen'],
    ['CJIB has two clients', 'multiple-clients-uncoordinated', 'tri_cjib'],
    ['so has 3RO', 'multiple-clients-uncoordinated', 'tri_3ro'],
    ['so has DJI', 'multiple-clients-uncoordinated', 'tri_dji'],
  ],
  loonaangifteketen: [
    ['mandates at the monthly meeting on production', 'coupling-point-incomplete', 'cpl_productie'],
    ['what the core team may decide', 'missing-table', 'mtg_ketenmanagement', 'dep_belastingdienst_uwv_gegevens'],
    ['the Belastingdienst has two clients', 'multiple-clients-uncoordinated', 'tri_belastingdienst'],
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

/** What one map says and the two together do not, for it is not so any more. */
const NOT_BESIDE: readonly string[] = [
  // They also meet at the Taskforce VRIS, and who may decide there nobody knows: that is asked.
  'DJI, CJIB and police sit together and decide nothing about the cells there',
]

/** What only the two together show. */
const ONLY_BESIDE: readonly string[] = [
  'party-in-several-chains.pressed',
  // What is left of the above: DJI and CJIB.
  'missing-table.talk-only',
]

describe.each([
  ['migratieketen', 'strafrechtketen'],
  ['strafrechtketen', 'migratieketen'],
])('%s with %s beside it', (first, second) => {
  it('still says of each chain what an insider expects, in no more than fifty signals', async () => {
    const organisations = await loadCatalogue()
    const [one, other] = await Promise.all([first, second].map((id) => examples.find((each) => each.id === id)?.load()))
    if (!one || !other) throw new Error('no examples')
    const { map, ids } = combineMaps(one, other, { organisations })
    const { findings } = analyse(map, { organisations })
    const signals = findings.filter((finding) => speechOf(finding) === 'signal')
    const questions = findings.filter((finding) => speechOf(finding) === 'question')
    const silent = (said: readonly Finding[], lists: typeof SIGNALS) =>
      [first, second].flatMap((id) =>
        (lists[id] ?? [])
          .map(
            ([what, rule, ...about]): MustHear => [
              what,
              rule,
              ...about.map((record) => (id === second ? (ids.get(record) ?? record) : record)),
            ],
          )
          .filter((each) => !isSaid(said, each) && !NOT_BESIDE.includes(each[0]))
          .map(([what]) => what),
      )
    expect(silent(signals, SIGNALS)).toEqual([])
    expect(silent(questions, QUESTIONS)).toEqual([])
    expect(signals.length).toBeLessThanOrEqual(50)
  })

  it('says nothing of one chain that its own map says otherwise', async () => {
    const organisations = await loadCatalogue()
    const maps = await Promise.all([first, second].map((id) => examples.find((each) => each.id === id)?.load()))
    const [one, other] = maps
    if (!one || !other) throw new Error('no examples')
    const { map, ids } = combineMaps(one, other, { organisations })
    const said = new Set(
      maps.flatMap((each) =>
        each
          ? analyse(each, { organisations }).findings.map(
              ({ message, about }) => `${message} ${(each === other && ids.get(about[0]?.id ?? '')) || about[0]?.id}`,
            )
          : [],
      ),
    )
    const isNew = ({ message, about }: Finding) => !said.has(`${message} ${about[0]?.id}`)
    const added = analyse(map, { organisations }).findings.filter((one) => speechOf(one) === 'signal' && isNew(one))
    expect(added.map(({ message }) => message)).toEqual(ONLY_BESIDE)
  })
})
