import { type LevelChange, levelChanges } from './level-changes'
import { type LoadChanges, loadChanges } from './load-changes'
import { type CouplingChanges, couplingChanges, type VenueChanges, venueChanges } from './meeting-point-changes'
import { type SeatChanges, seatChanges } from './seat-changes'
import { both, type Looked, prepared, type Sides } from './sides'
import { type SignalChanges, signalChanges } from './signal-changes'

/** What a chain looks like before and after a change, side by side; never one score. */
export interface BeforeAndAfter {
  readonly load: LoadChanges
  readonly seats: SeatChanges
  readonly venues: VenueChanges
  readonly couplings: CouplingChanges
  readonly signals: SignalChanges
  readonly levels: readonly LevelChange[]
}

/**
 * Lays two maps with their analyses side by side. Pure; a map beside itself differs in nothing, and what is turned round
 * gives the same with the sides changed over.
 */
export function beforeAndAfter(before: Looked, after: Looked): BeforeAndAfter {
  const given = { before, after }
  const sides: Sides<ReturnType<typeof prepared>> = both(given, prepared)
  return {
    load: loadChanges(sides),
    seats: seatChanges(sides),
    venues: venueChanges(sides),
    couplings: couplingChanges(sides),
    signals: signalChanges(given),
    levels: levelChanges(given),
  }
}
