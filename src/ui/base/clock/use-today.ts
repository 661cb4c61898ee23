import { useSyncExternalStore } from 'react'
import { isoDay } from './iso-day'

/** Today on the user's own clock, as an ISO date. What shows it is shown anew when midnight has passed. */
export function useToday(): string {
  return useSyncExternalStore(followDay, today)
}

function today(): string {
  return isoDay(new Date())
}

/** A timer until midnight would sleep with the laptop. */
function followDay(notify: () => void): () => void {
  const timer = setInterval(notify, 60_000)
  return () => clearInterval(timer)
}
