import { create } from 'zustand'

// Session state: the one slow thing this tab is doing for the user, such as opening a file.

interface Task {
  /** What it is about, for the button that started it: `example:migratieketen`. */
  readonly key: string
  /** What the user reads meanwhile. */
  readonly label: string
}

export const useBusy = create<{ readonly task: Task | null }>(() => ({ task: null }))

/**
 * Does one slow thing and shows that it is under way. While another one is, nothing happens: two maps cannot be opened
 * at once.
 *
 * @returns what the work gives, or undefined when it was not started
 */
export async function whileBusy<T>(task: Task, work: () => Promise<T>): Promise<T | undefined> {
  if (useBusy.getState().task) return undefined
  useBusy.setState({ task })
  try {
    return await work()
  } finally {
    useBusy.setState({ task: null })
  }
}
