import { isSafeId, newId } from '../../../model/id'

// A tab has a name of its own, which it keeps when it is reloaded; a window that follows has that name in its address.

const NAME = /^#meekijken=(tab_[a-z0-9]{1,20})$/

/** The name of the first screen that this window follows; undefined for any other address. */
export function followedIn(hash: string): string | undefined {
  return NAME.exec(hash)?.[1]
}

/** The part of an address behind `#` of a window that follows this tab. */
export function followHash(): string {
  return `#meekijken=${ownName()}`
}

/** The name of this tab. */
export function ownName(): string {
  if (!/^tab_/.test(window.name) || !isSafeId(window.name)) window.name = newId('tab')
  return window.name
}
