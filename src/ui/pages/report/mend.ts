import { create } from 'zustand'
import type { Mend } from '../../../graph/facts/report-gaps'
import type { Id } from '../../../model/id'
import { showDetails } from '../../base/go-to/details'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { choosePage } from '../../base/state/session-store'
import { focusField } from '../../panels/details/focus-field'

/** Which decisions are unfolded: by their own button, or by a gap that leads into one. */
export const useUnfolded = create<{ readonly ids: ReadonlySet<Id> }>(() => ({ ids: new Set() }))

export function unfold(id: Id, isUnfolded: boolean): void {
  const ids = new Set(useUnfolded.getState().ids)
  if (isUnfolded) ids.add(id)
  else ids.delete(id)
  useUnfolded.setState({ ids })
}

/** The name under which a field of this page is found. */
export function placeOf(mend: Mend): string {
  if (mend.place === 'map') return mend.field
  return mend.place === 'decision' ? `${mend.id}/${mend.part}` : mend.place
}

/** Leads to where a gap is mended: a field of this page, the form of the map, or another page. */
export function goMend(mend: Mend, fields: HTMLElement | null): void {
  if (mend.place === 'actions') choosePage('agreed')
  else if (mend.place === 'claims') choosePage('to-test')
  else if (mend.place === 'proposals') choosePage('wanted')
  else if (mend.place === 'map' && (mend.field === 'referenceDate' || mend.field === 'status')) toMapForm(mend.field)
  else {
    if (mend.place === 'decision') unfold(mend.id, true)
    focusOwn(mend, fields)
  }
}

function toMapForm(field: string): void {
  const { map } = useDocument.getState()
  if (!map) return
  showDetails()
  focusField(map.id, field)
}

function focusOwn(mend: Mend, fields: HTMLElement | null): void {
  const wanted = placeOf(mend)
  focusLater(() => {
    const marked = [...(fields?.querySelectorAll<HTMLElement>('[data-mends]') ?? [])]
    const place = marked.find((element) => element.dataset.mends === wanted)
    const control = place?.querySelector<HTMLElement>('textarea, input') ?? place?.querySelector<HTMLElement>('button')
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }, 2)
}
