import { memo, type ReactNode, useMemo } from 'react'
import type { Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { relationsOf } from '../../../text/relations-of'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Section } from '../fields/section'
import { useRecordTables } from '../options/use-options'
import { useGoTo } from './go-to'

interface RelationLinksProps {
  readonly collection: Collection
  readonly id: Id
  /** What makes new records that are connected with it. */
  readonly children?: ReactNode
}

/** What a record is connected with; each name leads to its form. */
export const RelationLinks = memo(function RelationLinks({ collection, id, children }: RelationLinksProps) {
  const texts = useTexts()
  const tables = useRecordTables()
  const goTo = useGoTo()
  const groups = useMemo(() => relationsOf(tables, collection, id, texts), [tables, collection, id, texts])
  return (
    <Section title={texts.forms.panel.relations}>
      {groups.length === 0 && <p className="keten-help">{texts.forms.panel.noRelations}</p>}
      {groups.map((group) => (
        <div key={group.id}>
          <h4 className="details-links-title">
            {group.title} <span className="details-count">{group.links.length}</span>
          </h4>
          <ul className="details-links">
            {group.links.map((link) => (
              <li key={link.id}>
                <Button variant="link" className="details-link" onPress={() => goTo(link.id)}>
                  {link.text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {children}
    </Section>
  )
})
