/**
 * Signs that do something instead of being seen: the control characters but for tab and line end, and those that turn the
 * direction of what follows. In the name of a party they could clear a terminal or show a text that is not there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text that is safe to print: each sign that cannot be seen becomes �. */
export function visibleText(text: string): string {
  return text.replace(CONTROLS, '\ufffd')
}
