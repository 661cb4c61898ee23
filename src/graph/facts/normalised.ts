/** A text as it is compared where people type freely: without regard to capitals and spaces. */
export function normalised(text: string): string {
  // Most texts have single spaces only, and then there is nothing to replace.
  return text
    .trim()
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}

/** Shorter words are part of too many others. */
const TELLING_LENGTH = 4

/** Whether one of two normalised names holds the other. */
export function isNamed(mention: string, topic: string): boolean {
  return (
    topic === mention ||
    (topic.length >= TELLING_LENGTH && mention.includes(topic)) ||
    (mention.length >= TELLING_LENGTH && topic.includes(mention))
  )
}
