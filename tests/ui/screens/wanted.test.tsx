// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { smallMap } from '../../e2e/support/sample-map'
import { close, later, one, open, words, all } from './desk'
afterEach(close)
it('dump', async () => {
  await open(smallMap(['alfa', 'beta', 'gamma'], { dependencies: [{ id: 'd', supplier: 'alfa', dependent: 'beta', nature: 'customer', critical: true }], meetings: [{ id: 'week', name: 'Weekoverleg', scope: 'chain', permanence: 'standing', frequency: 52, participants: [{ party: 'alfa' }, { party: 'beta' }] }, { id: 'regie', name: 'Regietafel', scope: 'chain', permanence: 'standing', frequency: 12, participants: [{ party: 'alfa' }, { party: 'beta' }] }], bottlenecks: [{ id: 'knel', text: 'Niemand besluit', category: 'steering', state: 'open' }] } as never), { page: 'wanted' })
  await later('heading', 'Voorstellen')
  console.log(words(document.body))
  console.log(all('button').map((b) => b.getAttribute('aria-label') ?? words(b)))
  console.log(one('region','Uitgangspunten').outerHTML.slice(0,500))
})
