/** A text as it is compared where people type freely: without regard to capitals and spaces. */
export function normalised(text: string): string {
  // Most texts have single spaces only, and then there is nothing to replace.
  return text
    .trim()
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}
