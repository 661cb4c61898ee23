/** Brings a section of a page to the top, as far as the page goes, and gives it the keyboard. */
export function goToSection(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
