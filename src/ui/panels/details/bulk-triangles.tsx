import { useShallow } from 'zustand/react/shallow'
import { splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import { type HeldRole, holdersIn, replaceHolder } from '../../../model/replace-holder'
import { runCommand, useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { refusalText } from '../../forms/options/refusal-text'
import { usePartyOptions } from '../../forms/options/use-options'

/** Who owns and orders in these triangles: another party takes a place in all of them at once, as one undo step. */
export function BulkTriangles({ ids }: { readonly ids: readonly Id[] }) {
  const texts = useTexts()
  const { bulkTriangles, bulkTrianglesHelp } = texts.forms.several
  const triangles = useDocument(useShallow(({ map }) => ids.flatMap((id) => map?.triangles[id] ?? [])))
  const parties = useOneGroup(usePartyOptions())
  const replace = (role: HeldRole, from: Id, to: Id) => {
    if (from === to) return undefined
    const edits = triangles.flatMap((triangle) => {
      const changes = replaceHolder(triangle, role, from, to)
      const isTouched = Object.keys(changes).length > 0
      return isTouched ? [{ collection: 'triangles' as const, id: triangle.id, ...splitChanges(changes) }] : []
    })
    return refusalText(runCommand({ type: 'edit-records', edits }), texts)
  }
  return (
    <Section title={bulkTriangles(ids.length)}>
      <p className="keten-help">{bulkTrianglesHelp}</p>
      {holdersIn(triangles).map(({ role, party, count }) => (
        <RequiredPick
          key={`${role} ${party}`}
          label={texts.forms.several.heldRole(texts.vocabulary.role[role], count, triangles.length)}
          groups={parties}
          value={party}
          onChange={(to) => replace(role, party, to)}
        />
      ))}
    </Section>
  )
}
