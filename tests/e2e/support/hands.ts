import type { CDPSession, Locator, Page } from '@playwright/test'
import { boxOf } from './screens'

export type Point = { readonly x: number; readonly y: number }

/** Where the middle of something is on the screen. */
export async function middleOf(target: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(target)
  return { x: x + width / 2, y: y + height / 2 }
}

/** Presses with the mouse, goes there in steps, and lets go unless `drop` says otherwise. */
export async function drag(page: Page, from: Point, to: Point, drop = true): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  if (drop) await page.mouse.up()
}

/** Fingers on the screen. */
export class Fingers {
  private constructor(private readonly session: CDPSession) {}

  /** To be asked for before the app opens, which then sees a screen that can be touched. The next test sees none. */
  static async on(page: Page): Promise<Fingers> {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
    return new Fingers(session)
  }

  /** Takes the hand away, and with it what made the screen one that can be touched. */
  async leave(): Promise<void> {
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
    await this.session.detach()
  }

  /** Puts down one finger or more. */
  async press(...touchPoints: Point[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  }

  /** Moves them there. */
  async move(...touchPoints: Point[]): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }

  /** Takes all of them away. */
  async lift(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  async tap(at: Point): Promise<void> {
    await this.press(at)
    await this.lift()
  }

  /** Drags one finger from a place to another. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.press(from)
    for (let step = 1; step <= 8; step++) {
      await this.move({ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 })
    }
    await this.lift()
  }
}

/** Where the camera stands. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Where the camera stands now. */
export async function cameraOf(page: Page): Promise<Camera> {
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { e, f, a } = new DOMMatrix(getComputedStyle(element).transform)
    return { x: Math.round(e), y: Math.round(f), zoom: Math.round(a * 1000) / 1000 }
  })
}

/** Where the line that leads between these cards is under the pointer: the middle of its longest stretch. */
export async function placeOnLine(page: Page, id: string): Promise<Point> {
  return page.locator(`[data-edge="${id}"] .hit`).evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('no line')
    const matrix = path.getScreenCTM()
    const length = path.getTotalLength()
    for (const part of [0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6]) {
      const { x, y } = path.getPointAtLength(length * part).matrixTransform(matrix ?? undefined)
      if (document.elementFromPoint(x, y) === path) return { x, y }
    }
    throw new Error('the line lies under something everywhere')
  })
}
