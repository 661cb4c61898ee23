import type { ReactNode } from 'react'
import type { Collection } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { removeAndTell } from '../../base/state/remove-and-tell'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { FormHeading } from './form-heading'
import { RelationLinks } from './relation-links'

interface FormFrameProps {
  readonly collection: Collection
  readonly id: Id
  /** What the record is called. */
  readonly title: string
  /** The name in full, where the title is short for it. */
  readonly detail?: string | undefined
  /** What makes new records that are connected with this one. */
  readonly adding?: ReactNode
  /** What makes something else of it: merging, splitting. */
  readonly reshaping?: ReactNode
  readonly children: ReactNode
}

/** A record's form: what it is on top, what it is connected with and the way to delete it at the end. */
export function FormFrame({ collection, id, title, detail, adding, reshaping, children }: FormFrameProps) {
  const texts = useTexts()
  const isWithheld = useDocument(({ map }) => map?.[collection][id]?.discretion === 'withheld')
  const kind = texts.vocabulary.collection[collection]
  return (
    <div className="details-form" data-record={id}>
      <FormHeading kind={isWithheld ? `${kind} · ${texts.discretion.sign}` : kind} title={title} detail={detail} />
      {children}
      <RelationLinks collection={collection} id={id}>
        {adding}
      </RelationLinks>
      {reshaping && <div className="details-add">{reshaping}</div>}
      <RemoveButton ids={[id]}>{texts.forms.panel.remove}</RemoveButton>
    </div>
  )
}

/** Deletes records together with what cannot be without them; undo brings all of it back. */
export function RemoveButton({ ids, children }: { readonly ids: readonly Id[]; readonly children: ReactNode }) {
  const { panel } = useTexts().forms
  return (
    <p className="details-remove">
      <Button variant="danger" onPress={() => removeAndTell(ids)}>
        <Icon name="remove" />
        {children}
      </Button>
      <span className="keten-help">{panel.removeHelp}</span>
    </p>
  )
}
