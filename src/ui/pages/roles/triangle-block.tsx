import { memo, useRef } from 'react'
import { type Corner, roleOverlaps } from '../../../graph/facts/roles'
import { hasPartedAuthority } from '../../../graph/facts/steering'
import { type ChainMap, emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Triangle } from '../../../model/schema/steering'
import { authoritiesOf } from '../../../scene/drawing/names'
import { drawFoldedSign, FOLDED_SIGN } from '../../../scene/triangles/folded-sign'
import { partyName, triangleName } from '../../../text/record-names'
import { joined } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import type { PickGroup } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { InlineMessage } from '../../kit/controls/inline-message'
import { DraftScope } from '../../kit/fields/draft-scope'
import { Shapes } from '../../map/canvas/shape-view'
import { AssignmentRows } from './assignment-rows'
import { DocumentRows } from './document-rows'
import { RoleRows } from './role-rows'
import { useNear } from './use-near'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The id of the element that holds a triangle, to scroll to. */
export function blockId(triangle: Id): string {
  return `roles-${triangle}`
}

interface TriangleBlockProps {
  readonly id: Id
  readonly groups: readonly PickGroup[]
}

/** One triangle: who fills which role, its assignments, its documents. */
export const TriangleBlock = memo(function TriangleBlock({ id, groups }: TriangleBlockProps) {
  const texts = useTexts()
  const words = texts.roles
  const triangle = useDocument((state) => state.map?.triangles[id])
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  const isSelected = useSession((state) => state.selection.includes(id))
  const edit = useEdit('triangles', id)
  const block = useRef<HTMLElement>(null)
  const isNear = useNear(block)
  if (!triangle) return null
  const name = triangleName({ ...NOTHING, parties }, triangle, texts)
  const contractor = triangle.contractor ? parties[triangle.contractor] : undefined
  const rolesOf = (corners: ReadonlySet<Corner>) =>
    joined([...new Set([...corners].map(({ role }) => texts.vocabulary.role[role]))], texts.language)
  return (
    <section
      ref={block}
      id={blockId(id)}
      aria-labelledby={`${blockId(id)}-name`}
      className={`keten-card roles-block${isSelected ? ' roles-selected' : ''}`}
    >
      <header className="roles-head">
        <svg width="33" height="27" viewBox="-1 -1 24 20" aria-hidden="true" focusable="false">
          <Shapes shapes={drawFoldedSign(triangle, 0, (FOLDED_SIGN.height - 18) / 2)} />
        </svg>
        <h3 id={`${blockId(id)}-name`} tabIndex={-1}>
          <Struck id={id}>{name}</Struck>
        </h3>
        <Marked id={id} />
        <Button
          variant="link"
          className="roles-link"
          label={words.triangle.detailsOf(name)}
          onPress={() => showDetails(id)}
        >
          {words.triangle.details}
          <Icon name="arrow-out" />
        </Button>
      </header>
      <ChangedFields id={id} />
      {isNear ? (
        <DraftScope name={`roles/${id}`}>
          <RoleRows
            triangle={triangle}
            name={name}
            parties={parties}
            isAgency={contractor?.kind === 'agency'}
            edit={edit}
          />
          <Authorities triangle={triangle} parties={parties} />
          {roleOverlaps((party) => parties[party], triangle).map(({ party, overlap, corners }) => (
            <InlineMessage key={party}>
              {words.overlap[overlap](partyName(parties, party), rolesOf(corners))}
            </InlineMessage>
          ))}
          <AssignmentRows triangle={id} name={name} groups={groups} />
          <DocumentRows triangle={triangle} name={name} edit={edit} />
        </DraftScope>
      ) : (
        <div className="roles-room" />
      )}
    </section>
  )
})

/** Who has authority beside owner and clients, and over what; nothing where nobody has it. It is filled in among the details. */
function Authorities({ triangle, parties }: { readonly triangle: Triangle; readonly parties: ChainMap['parties'] }) {
  const texts = useTexts()
  if (!hasPartedAuthority(triangle)) return null
  const held = authoritiesOf(triangle).map(({ party, over }) =>
    texts.drawing.authorityOver(partyName(parties, party), joined(over, texts.language)),
  )
  return (
    <div className="roles-rows">
      <div className="roles-row">
        <div className="roles-role">
          <strong>{texts.forms.triangle.asAuthority}</strong>
        </div>
        <span>{joined(held, texts.language)}</span>
      </div>
    </div>
  )
}
