import { discreetSteps } from '../../../graph/analyse-discreetly'
import { lazy } from '../../../graph/indexing'
import type { ChainMap } from '../../../model/chain-map'
import { wholeOf, withheldIds, withoutDiscreet } from '../../../model/discretion'
import { isoDay } from '../clock/iso-day'
import { useDocument } from './document-store'
import { type FindingsState, useFindings } from './findings-store'

export type Found = Pick<FindingsState, 'findings' | 'measures' | 'structure' | 'venues' | 'level'>

const analysed = new WeakMap<ChainMap, { readonly day: string; readonly found: Found }>()

/**
 * A map and what was found on it, as others may see them. EVERY way out of the app that starts from a screen with
 * everything on it (a picture, copied text, paper, a report) takes both from here, and never from the stores: what is not
 * for the wall is in neither. As long as nothing is withheld they are what the stores hold.
 */
export function forOthers(given: ChainMap): { readonly map: ChainMap; readonly found: Found } {
  return asShown(alone(given))
}

/** The same of what the screen shows, be it the present or the wanted picture: for a picture, which says what it is of. */
export function asShown(given: ChainMap): { readonly map: ChainMap; readonly found: Found } {
  const map = withoutDiscreet(given)
  const { map: shown, looked } = useDocument.getState()
  const isOnScreen = shown === map && (looked === map || looked === wholeOf(map))
  return { map, found: isOnScreen ? useFindings.getState() : foundOn(wholeOf(given)) }
}

/**
 * The open map as it is now, where the screen shows its wanted picture or two maps as one: outside the app nobody sees which
 * of those it is, so only the present leaves it.
 */
export function alone(given: ChainMap): ChainMap {
  const { map, present, whole } = useDocument.getState()
  return (given === map && map !== present ? whole : null) ?? given
}

/** How many records of a map are marked as not for the wall. */
export function countWithheld(map: ChainMap | null): number {
  return map ? withheldIds(wholeOf(map)).length : 0
}

/** Analysed here, since paper and clipboard do not wait, and only as far as somebody asks: measures take long. */
function foundOn(whole: ChainMap): Found {
  const day = isoDay(new Date())
  const known = analysed.get(whole)
  if (known?.day === day) return known.found
  const steps = discreetSteps(whole, { readerDay: day, ...(whole.referenceDate ? {} : { today: day }) })
  const [level, measures, structure, venues] = [
    lazy(steps.level),
    lazy(steps.measures),
    lazy(steps.structure),
    lazy(steps.venues),
  ]
  const found: Found = {
    get findings() {
      return steps.findings()
    },
    get level() {
      return level()
    },
    get measures() {
      return measures()
    },
    get structure() {
      return structure()
    },
    get venues() {
      return venues()
    },
  }
  analysed.set(whole, { day, found })
  return found
}
