/** The first field in a window that nobody has filled in yet. */
export function emptyField(body: HTMLElement | null): HTMLElement | undefined {
  return [...(body?.querySelectorAll('input') ?? [])].find(({ value }) => value === '')
}
