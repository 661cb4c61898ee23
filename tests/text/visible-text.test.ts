import { expect, it } from 'vitest'
import { visibleText } from '../../src/text/visible-text'

it.each([
  ['clears the screen', '\u001b[2J\u001b[HCOA', '\ufffd[2J\ufffd[HCOA'],
  ['goes back over what was written', 'COA\r\u0008\u0008IND', 'COA\ufffd\ufffd\ufffdIND'],
  ['is a control of the second row', '\u009b31mCOA', '\ufffd31mCOA'],
  ['turns the direction', 'COA \u202edni\u202c', 'COA \ufffddni\ufffd'],
])('what %s is shown as a sign', (_what, text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

it('leaves lines, tabs, accents, signs and emoji as they are', () => {
  const text = 'Één regel\n\ttweede: ‘DT&V’ – 50% 👩🏽‍⚖️ œ'
  expect(visibleText(text)).toBe(text)
})
