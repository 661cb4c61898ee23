import { report } from '../report/report'
import { readScreenMessage, type ScreenMessage } from './screen-messages'

/** A line between the windows of this browser; nothing of it leaves the computer. */
export interface ScreenChannel {
  readonly tell: (message: ScreenMessage) => void
  readonly close: () => void
}

/**
 * Opens the line.
 *
 * @param of which first screen it is about: what is said of another is passed over
 * @returns undefined where the browser has none, or refuses it
 */
export function openScreenChannel(of: string, listen: (message: ScreenMessage) => void): ScreenChannel | undefined {
  try {
    const channel = new BroadcastChannel('ketenkaart:second-screen')
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readScreenMessage(data)
      if (message?.of === of) listen(message)
    }
    return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch (cause) {
    report(cause, 'second-screen')
    return undefined
  }
}
