import type { Id } from '../../model/id'
import type { Agreement } from '../../model/schema/governance'

/** Whether an agreement holds on a day; an end or beginning that is absent or deliberately none sets no limit. */
export function holdsOn(agreement: Agreement, day: string): boolean {
  return (agreement.from ?? day) <= day && (agreement.until ?? day) >= day
}

/** Whether the agreement binds all these parties: they signed, or another did on their behalf. */
export function binds(agreement: Agreement, parties: readonly Id[]): boolean {
  return parties.every((id) => agreement.parties?.includes(id) || agreement.onBehalfOf?.includes(id))
}
