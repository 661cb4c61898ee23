// Some ways of the keyboard take a frame or a fetched part: a window that closes gives it back first, a form has to
// appear. What a quick hand types meanwhile belongs to where the keyboard goes, so it is held and given there.

/** What arrives later than this, in ms, no longer gets what was typed for it. */
const PATIENCE = 1_000

interface HeldKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

let held: HeldKey[] = []
let ways = 0
let isGiving = false

/**
 * Holds what is typed from now on until the keyboard has arrived where it goes. Several ways may be under way at once:
 * the last that ends gives the keys to whatever has the keyboard by then.
 *
 * @returns what is to be called once it has arrived; after a second that happens by itself, and then only a text field
 * gets all of the keys: letters that mean a name are commands elsewhere. Chords mean the same wherever they are given
 */
export function holdKeys(): () => void {
  let isOver = false
  const end = (isLate: boolean) => {
    if (isOver) return
    isOver = true
    clearTimeout(patience)
    ways -= 1
    if (ways > 0) return
    if (isLate && !isTextField(document.activeElement)) held = held.filter(({ ctrlKey }) => ctrlKey)
    void giveKeys()
  }
  const patience = setTimeout(() => end(true), PATIENCE)
  if (ways === 0 && !isGiving) document.addEventListener('keydown', hold, { capture: true })
  ways += 1
  return () => end(false)
}

function hold(event: KeyboardEvent): void {
  // What is given back, chords of the browser, and half a letter of an input method are not ours.
  if (!event.isTrusted || event.altKey || event.isComposing) return
  const ctrlKey = event.ctrlKey || event.metaKey
  if (ctrlKey && !CHORDS.has(event.key.toLowerCase())) return
  if (event.key.length > 1 && !OTHER_KEYS.has(event.key)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  held.push({ key: event.key, shiftKey: event.shiftKey, ctrlKey })
}

/** Keys that with Control do something in the app: they keep their place among what was typed before and after them. */
const CHORDS: ReadonlySet<string> = new Set(['k', 's', 'o', 'p', 'd', 'z', 'y'])

const OTHER_KEYS: ReadonlySet<string> = new Set([
  'Enter',
  'Tab',
  'Escape',
  'Backspace',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
])

/** Gives the keys one by one, each after what the one before did is drawn; a key that opens a new way makes the rest wait. */
async function giveKeys(): Promise<void> {
  if (isGiving) return
  isGiving = true
  while (ways === 0) {
    const next = held.shift()
    if (!next) break
    give(next)
    // React draws what an event did in a microtask of its own, which stands in line before these.
    await Promise.resolve()
    await Promise.resolve()
  }
  isGiving = false
  if (ways === 0) document.removeEventListener('keydown', hold, { capture: true })
}

/** As the browser would: the page hears of it first, and what nobody took does what such a key does by itself. */
function give({ key, shiftKey, ctrlKey }: HeldKey): void {
  const target = document.activeElement ?? document.body
  const isButton = target instanceof HTMLButtonElement
  if (isButton && (key === 'Enter' || key === ' ')) {
    target.click()
    return
  }
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey,
    ctrlKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  if (!target.dispatchEvent(event) || ctrlKey) return
  // Whoever heard of it may have moved the keyboard: as in a browser, the letter falls where it is now.
  const now = document.activeElement
  if (key === 'Tab') moveOn(now ?? target, shiftKey ? -1 : 1)
  else if (!isTextField(now)) return
  else if (key === 'Enter') enter(now)
  // The one way to type for the user that also can be taken back with Ctrl+Z in the field.
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key.length === 1) document.execCommand('insertText', false, key)
}

function enter(field: HTMLInputElement | HTMLTextAreaElement): void {
  if (field instanceof HTMLTextAreaElement) document.execCommand('insertLineBreak')
  else field.form?.requestSubmit()
}

function moveOn(from: Element, step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')]
  const usable = stops.filter(
    (stop) => stop === from || (stop.tabIndex >= 0 && !stop.matches(':disabled, [inert] *') && stop.checkVisibility()),
  )
  const next = usable[usable.indexOf(from as HTMLElement) + step]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function isTextField(target: Element | null): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type))
  )
}
