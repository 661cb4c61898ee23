import type { Page } from '@playwright/test'
import type { Chance } from './chance'
import { findTarget, type Target, type Wanted } from './find-target'

/** What was done in one step, for the log. */
export interface Deed {
  readonly kind: string
  readonly what: string
  readonly at?: readonly [x: number, y: number]
}

/** Keys that mean something on the map, on a page, in a grid or anywhere. */
const KEYS = [
  ...['v', 'p', 'd', 'r', 'k', 'f', '+', '-', '0', 'm', 'n', 'Shift+N', 'Shift+L', 'Shift+D', 'Shift+T'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', 'F8', 'Shift+F8', 'F2'],
  ...['Enter', 'Enter', 'Enter', 'Space', 'Delete', 'Backspace', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Home', 'End'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+ArrowLeft', 'Control+ArrowDown', 'PageUp', 'PageDown'],
  ...['Control+a', 'Control+d', 'Control+k', 'Control+c', 'Control+x', 'Control+v', 'Control+Enter', 'Alt+ArrowDown'],
] as const

const WORDS = [
  ...[
    'IND',
    'Gemeenten',
    'politie',
    'Ketenbureau',
    'Raad voor de rechtspraak',
    'x',
    ' ',
    'nieuw',
    'verslag',
    'besluit',
  ],
  ...['0', '1', '12', '-3', '1,5', '1e9', '2026-02-30', '2026-03-01', '31-12-2025', '100%', '€ 12.500', 'null'],
  ...[
    'Ünïcödé',
    '👩‍⚖️ zitting',
    '<b>vet</b>',
    '"aanhaling"',
    'a\\b',
    '=SOM(A1)',
    'regel  met   ruimte',
    'זמן',
    'constructor',
  ],
  'Een lange zin over een afspraak die niemand ooit heeft opgeschreven en die daarom telkens anders wordt uitgelegd.',
] as const

const AFTER_TYPING = ['Enter', 'Enter', 'Tab', 'Escape', 'Control+Enter', ''] as const

type Act = (page: Page, chance: Chance) => Promise<Deed>

/** What a step can be, each with how often. */
const ACTS: readonly (readonly [weight: number, act: Act])[] = [
  [30, click],
  [14, pressKey],
  [10, pressKeyOnMap],
  [18, typeInField],
  [8, drag],
  [3, doubleClick],
  [2, rightClick],
  [3, wheel],
  [6, (page) => press(page, 'undo', 'Control+z')],
  [4, (page, chance) => press(page, 'redo', chance.pick(['Control+y', 'Control+Shift+Z']))],
  [5, (page) => press(page, 'escape', 'Escape')],
  [3, search],
]
const TOTAL = ACTS.reduce((sum, [weight]) => sum + weight, 0)

/** Does one thing that a user could do, told by chance. */
export function actOnce(page: Page, chance: Chance): Promise<Deed> {
  let left = chance.next() * TOTAL
  for (const [weight, act] of ACTS) {
    left -= weight
    if (left < 0) return act(page, chance)
  }
  return click(page, chance)
}

async function aim(page: Page, chance: Chance, wanted: Wanted): Promise<Target | undefined> {
  const luck = Array.from({ length: 29 }, () => chance.next())
  return page.evaluate(findTarget, { wanted, luck })
}

const missed = (kind: string): Deed => ({ kind, what: 'nothing there' })

async function click(page: Page, chance: Chance): Promise<Deed> {
  const target = await aim(page, chance, 'anything')
  if (!target) return missed('click')
  const withShift = chance.next() < 0.08
  if (withShift) await page.keyboard.down('Shift')
  await page.mouse.click(target.x, target.y)
  if (withShift) await page.keyboard.up('Shift')
  return { kind: withShift ? 'shift-click' : 'click', what: target.what, at: [target.x, target.y] }
}

async function doubleClick(page: Page, chance: Chance): Promise<Deed> {
  const target = await aim(page, chance, 'anything')
  if (!target) return missed('double click')
  await page.mouse.dblclick(target.x, target.y)
  return { kind: 'double click', what: target.what, at: [target.x, target.y] }
}

async function rightClick(page: Page, chance: Chance): Promise<Deed> {
  const target = await aim(page, chance, 'card')
  if (!target) return missed('right click')
  await page.mouse.click(target.x, target.y, { button: 'right' })
  return { kind: 'right click', what: target.what, at: [target.x, target.y] }
}

async function press(page: Page, kind: string, key: string): Promise<Deed> {
  await page.keyboard.press(key)
  return { kind, what: key }
}

function pressKey(page: Page, chance: Chance): Promise<Deed> {
  return press(page, 'key', chance.pick(KEYS))
}

async function pressKeyOnMap(page: Page, chance: Chance): Promise<Deed> {
  const hasMap = await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('.chain-canvas')
    map?.focus()
    return map !== null
  })
  const deed = await pressKey(page, chance)
  return { ...deed, kind: hasMap ? 'key on map' : 'key' }
}

async function typeInField(page: Page, chance: Chance): Promise<Deed> {
  const target = await aim(page, chance, 'text')
  if (!target) return pressKey(page, chance)
  await page.mouse.click(target.x, target.y)
  if (chance.next() < 0.6) await page.keyboard.press('Control+a')
  const text = chance.next() < 0.1 ? '' : chance.pick(WORDS)
  if (text === '') await page.keyboard.press('Delete')
  else await page.keyboard.type(text)
  const end = chance.pick(AFTER_TYPING)
  if (end !== '') await page.keyboard.press(end)
  return { kind: 'type', what: `${JSON.stringify(text)} ${end} in ${target.what}`, at: [target.x, target.y] }
}

async function drag(page: Page, chance: Chance): Promise<Deed> {
  const from = await aim(page, chance, 'card')
  if (!from) return missed('drag')
  // The edge of a card begins a line, its middle moves it.
  const start = chance.next() < 0.3 ? { ...from, x: from.x + chance.below(60), y: from.y + chance.below(30) } : from
  const other = chance.next() < 0.4 ? await aim(page, chance, 'card') : undefined
  const to = other ?? { x: 80 + chance.below(1200), y: 120 + chance.below(600), what: 'a place' }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + to.x) / 2, (start.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  const isDropped = chance.next() < 0.9
  if (!isDropped) await page.keyboard.press('Escape')
  await page.mouse.up()
  return { kind: 'drag', what: `${from.what} to ${to.what} ${to.x},${to.y}`, at: [start.x, start.y] }
}

async function wheel(page: Page, chance: Chance): Promise<Deed> {
  const [x, y] = [100 + chance.below(1100), 150 + chance.below(550)] as const
  const by = (chance.next() - 0.5) * 1200
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, by)
  return { kind: 'wheel', what: by.toFixed(0), at: [x, y] }
}

async function search(page: Page, chance: Chance): Promise<Deed> {
  await page.keyboard.press('Control+k')
  const text = chance.pick([...WORDS.slice(0, 10), 'kaart', 'pagina', 'nieuw', 'tonen', 'over', 'a', 'e'])
  await page.keyboard.type(text)
  const downs = chance.below(6)
  for (let i = 0; i < downs; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  return { kind: 'search', what: `${text}, ${downs} down, Enter` }
}
