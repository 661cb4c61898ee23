import type { Meeting } from '../../model/schema/governance'

/** Whether a meeting is still held on a day. */
export function isHeldOn(meeting: Meeting, day: string): boolean {
  return (meeting.until ?? day) >= day
}
