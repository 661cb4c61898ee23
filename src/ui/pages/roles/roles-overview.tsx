import { memo, useMemo } from 'react'
import { CORNERS, type CornerRole } from '../../../graph/facts/roles'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Triangle } from '../../../model/schema/steering'
import { cornerStates } from '../../../scene/triangles/triangle-glyph'
import { partyName, triangleName } from '../../../text/record-names'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { KindMark, Marked, Struck } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { useCornerChange } from './use-corner-change'

interface RolesOverviewProps {
  readonly map: ChainMap
  /** In the order in which the blocks stand. */
  readonly triangles: readonly Triangle[]
  readonly onGoTo: (triangle: Id) => void
}

/** All triangles against the three roles, at a glance: which corners are filled, by whom, and which are open. */
export const RolesOverview = memo(function RolesOverview({ map, triangles, onGoTo }: RolesOverviewProps) {
  const texts = useTexts()
  const { roles, vocabulary } = texts
  const words = roles.overview
  const selection = useSession((state) => state.selection)
  const ordered = useMemo(() => {
    const counts = new Map<Id, number>()
    for (const { triangle } of Object.values(map.assignments)) counts.set(triangle, (counts.get(triangle) ?? 0) + 1)
    return counts
  }, [map.assignments])
  return (
    <div className="roles-overview">
      <table className="keten-table roles-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.triangle}</th>
            {CORNERS.map((role) => (
              <th key={role} scope="col">
                {vocabulary.role[role]}
              </th>
            ))}
            <th scope="col" className="roles-count">
              {words.assignments}
            </th>
            <th scope="col" className="roles-count">
              {words.documents}
            </th>
          </tr>
        </thead>
        <tbody>
          {triangles.map((triangle) => {
            const name = triangleName(map, triangle, texts)
            const isSelected = selection.includes(triangle.id)
            return (
              <tr key={triangle.id} className={isSelected ? 'roles-selected' : undefined}>
                <th scope="row">
                  <Button
                    variant="link"
                    className="roles-link"
                    label={words.goTo(name)}
                    current={isSelected}
                    onPress={() => onGoTo(triangle.id)}
                  >
                    <Struck id={triangle.id}>{name}</Struck>
                  </Button>
                  <Marked id={triangle.id} />
                </th>
                {CORNERS.map((role) => (
                  <Cell key={role} map={map} triangle={triangle} corner={role} />
                ))}
                <td className="roles-count">{ordered.get(triangle.id) ?? 0}</td>
                <td className="roles-count">{triangle.documents?.length ?? 0}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
})

function namesIn(map: ChainMap, { owner, clients, contractor }: Triangle, role: CornerRole): readonly string[] {
  const ids =
    role === 'owner' ? [owner?.party] : role === 'contractor' ? [contractor] : (clients ?? []).map(({ party }) => party)
  return ids.flatMap((id) => (id ? partyName(map.parties, id) : []))
}

/** Names in one cell before it says how many more there are. */
const NAMED = 3

interface CellProps {
  readonly map: ChainMap
  readonly triangle: Triangle
  readonly corner: CornerRole
}

function Cell({ map, triangle, corner }: CellProps) {
  const { forms, roles, difference: words } = useTexts()
  const change = useCornerChange(triangle, corner)
  const state = cornerStates(triangle)[corner]
  const names = namesIn(map, triangle, corner)
  return (
    <td>
      {change?.former && (
        <s className="roles-former">
          <span className="visually-hidden">{words.kinds.removed}: </span>
          {change.former}
        </s>
      )}
      <span className="roles-cell">
        <span className={`roles-dot roles-dot-${state}`} aria-hidden="true" />
        {state === 'filled' ? (
          <span>
            {names.slice(0, NAMED).join(', ')}
            {names.length > NAMED && ` ${roles.overview.more(names.length - NAMED)}`}
          </span>
        ) : (
          <em>{state === 'none' ? forms.states.none : roles.triangle.open}</em>
        )}
        {change && <KindMark isSign kind={change.kind} changes={change.lines} />}
      </span>
    </td>
  )
}
