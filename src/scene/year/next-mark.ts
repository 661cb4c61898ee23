import type { RingMark } from './year-ring'

function trackOf({ events: [first] }: RingMark): string {
  return first?.triangle ?? first?.kind ?? ''
}

function monthOf({ events: [first] }: RingMark): number {
  return first?.month ?? 1
}

/** Months between two, the shortest way round the year. */
function apart(a: RingMark, b: RingMark): number {
  const distance = Math.abs(monthOf(a) - monthOf(b))
  return Math.min(distance, 12 - distance)
}

/**
 * The mark to which a key leads: arrows left and right go through the year of one track, up and down to the nearest month
 * of the track outside or inside it, Home and End to the first and last of the track.
 *
 * @param marks track by track from the outside in, each in order of month
 */
export function nextMark(marks: readonly RingMark[], from: RingMark, key: string): RingMark | undefined {
  const own = marks.filter((mark) => trackOf(mark) === trackOf(from))
  const place = own.indexOf(from)
  switch (key) {
    case 'ArrowRight':
      return own[(place + 1) % own.length]
    case 'ArrowLeft':
      return own[(place - 1 + own.length) % own.length]
    case 'Home':
      return own[0]
    case 'End':
      return own.at(-1)
    case 'ArrowUp':
    case 'ArrowDown': {
      const tracks = [...new Set(marks.map(trackOf))]
      const track = tracks[tracks.indexOf(trackOf(from)) + (key === 'ArrowDown' ? 1 : -1)]
      const there = marks.filter((mark) => trackOf(mark) === track)
      return [...there].sort((a, b) => apart(a, from) - apart(b, from))[0]
    }
    default:
      return undefined
  }
}
