import { departmentExists, findDepartment } from '../../model/departments'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Assignment } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { holdsOn } from '../facts/agreements'
import { namesOf } from '../facts/names'
import { runsOn } from '../facts/orders'
import type { RuleFinding, Subject } from '../finding'
import { compareText, indexBy, sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function departmentsOf({ department, politicalDepartment, kind, abbreviation }: Party): ReadonlySet<string> {
  // A ministry that is gone is under no other name to be put right: it is what the map says that it was.
  const own = kind === 'ministry' ? abbreviation : undefined
  return new Set(
    [department, politicalDepartment].filter((code): code is string => typeof code === 'string' && code !== own),
  )
}

function partySubject({ id }: Party): Subject {
  return { kind: 'parties', id }
}

type OrdersOf = (client: Id) => readonly Assignment[]

/** Three findings at most for a department that is not there on the day: its parties, what they signed and ordered. */
function outdated(
  graph: ChainGraph,
  ordersOf: OrdersOf,
  code: string,
  parties: readonly Party[],
): readonly RuleFinding[] {
  const shared = {
    department: code,
    successor: findDepartment(code)?.successor ?? '',
    today: graph.today,
    parties: namesOf(
      graph,
      parties.map(({ id }) => id),
    ),
  }
  const agreements = [...new Set(parties.flatMap(({ id }) => graph.agreementsOf(id)))].filter((agreement) =>
    holdsOn(agreement, graph.today),
  )
  const result: RuleFinding[] = [
    {
      rule: 'department-outdated',
      key: findingKey('department-outdated.party', [code]),
      kind: 'finding',
      severity: 'low',
      about: parties.map(partySubject),
      message: 'department-outdated.party',
      values: shared,
    },
  ]
  if (agreements.length > 0) {
    result.push({
      rule: 'department-outdated',
      key: findingKey('department-outdated.agreement', [code]),
      kind: 'finding',
      severity: 'medium',
      about: [...agreements.map(({ id }): Subject => ({ kind: 'agreements', id })), ...parties.map(partySubject)],
      message: 'department-outdated.agreement',
      values: { ...shared, agreements: agreements.map(({ title }) => title).sort(compareText) },
    })
  }
  const orders = parties.flatMap(({ id }) => ordersOf(id))
  if (orders.length > 0) {
    result.push({
      rule: 'department-outdated',
      key: findingKey('department-outdated.order', [code]),
      kind: 'finding',
      severity: 'low',
      about: [...orders.map(({ id }): Subject => ({ kind: 'assignments', id })), ...parties.map(partySubject)],
      message: 'department-outdated.order',
      values: { ...shared, products: [...new Set(orders.map(({ product }) => product))].sort(compareText) },
    })
  }
  return result
}

/** A department that was there on the day of the map, and no longer on that of the reader. */
function goneSince(graph: ChainGraph, code: string, parties: readonly Party[]): RuleFinding {
  const { successor = '', until = '' } = findDepartment(code) ?? {}
  return {
    rule: 'department-outdated',
    key: findingKey('department-outdated.since', [code]),
    kind: 'finding',
    severity: 'low',
    about: parties.map(partySubject),
    message: 'department-outdated.since',
    values: {
      department: code,
      successor,
      until,
      parties: namesOf(
        graph,
        parties.map(({ id }) => id),
      ),
    },
  }
}

/** The orders that run on the day, by client. */
function runningOrders(graph: ChainGraph): OrdersOf {
  const running = sortedRecords(graph.map.assignments).filter((order) => runsOn(order, graph.today))
  return indexBy(running, ({ client }) => client)
}

/** The catalogue's department where it differs from the map's, on a day on which the map's own still exists. */
function otherInCatalogue(graph: ChainGraph, party: Party): string | undefined {
  const known = party.catalogueId ? graph.organisations?.get(party.catalogueId) : undefined
  const own = party.department
  if (!known?.department || !own || known.department === own) return undefined
  const exists = departmentExists(own, graph.today)
  // A map of before a cabinet change is right to say what the catalogue calls the former department.
  if (exists === false || (exists && own === known.formerDepartment)) return undefined
  return known.department
}

function differences(graph: ChainGraph): readonly RuleFinding[] {
  const pairOf = (party: Party) => {
    const other = otherInCatalogue(graph, party)
    return other ? JSON.stringify([party.department, other]) : []
  }
  const partiesOf = indexBy(graph.parties, pairOf)
  return [...new Set(graph.parties.flatMap(pairOf))].map((pair) => {
    const [department, catalogue]: [string, string] = JSON.parse(pair)
    const parties = partiesOf(pair)
    return {
      rule: 'department-outdated',
      key: findingKey('department-outdated.catalogue', [department, catalogue]),
      kind: 'finding',
      severity: 'low',
      about: parties.map(partySubject),
      message: 'department-outdated.catalogue',
      values: {
        department,
        catalogue,
        parties: namesOf(
          graph,
          parties.map(({ id }) => id),
        ),
      },
    }
  })
}

/** A department that does not exist on the day, or no longer when the map is opened, or that the catalogue gives otherwise. */
export const departmentOutdated = {
  id: 'department-outdated',
  group: 'department',
  severity: 'low',
  grounds: [
    'Departementale herindeling van 23 februari 2026: AenM, KGG en VRO opgeheven',
    'Organisatiebesluit Asiel en Migratie (BWBR0051998)',
  ],
  messages: [
    'department-outdated.party',
    'department-outdated.agreement',
    'department-outdated.order',
    'department-outdated.catalogue',
    'department-outdated.since',
  ],
  check: (graph) => {
    const partiesOf = indexBy(graph.parties, departmentsOf)
    const codes = new Set(graph.parties.flatMap((party) => [...departmentsOf(party)]))
    const gone = [...codes].filter((code) => departmentExists(code, graph.today) === false)
    const ordersOf = runningOrders(graph)
    const since = [...codes].filter(
      (code) =>
        !gone.includes(code) && departmentExists(code, graph.readerDay) === false && graph.today < graph.readerDay,
    )
    return [
      ...gone.flatMap((code) => outdated(graph, ordersOf, code, partiesOf(code))),
      ...since.map((code) => goneSince(graph, code, partiesOf(code))),
      ...differences(graph),
    ]
  },
} as const satisfies Rule
