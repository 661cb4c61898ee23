import { type ChainMap, emptyChainMap } from '../model/chain-map'
import type { Party } from '../model/schema/parties'
import type { Texts } from './texts'

/**
 * A chain in its smallest form, to show on an empty map what a triangle and a chain partner look like: it is drawn as any
 * map is, and part of none.
 */
export function exampleSketch({ language, ui, vocabulary }: Texts): ChainMap {
  const { sketch } = ui.empty
  const party = (id: string, name: string): Party => ({ id, name, kind: 'other', tier: 'national', department: null })
  const { role } = vocabulary
  return {
    ...emptyChainMap({ id: `sketch_${language}`, title: sketch.mark }),
    parties: Object.fromEntries(
      [
        party('owner', role.owner),
        party('client', role.client),
        party('contractor', role.contractor),
        party('partner', sketch.partner),
      ].map((one) => [one.id, one]),
    ),
    triangles: {
      triangle: {
        id: 'triangle',
        contractor: 'contractor',
        owner: { party: 'owner' },
        clients: [{ party: 'client' }],
      },
    },
    dependencies: {
      line: { id: 'line', supplier: 'contractor', dependent: 'partner', product: sketch.product, flow: 'product' },
    },
    positions: {
      owner: { x: 0, y: 0 },
      client: { x: 290, y: 0 },
      contractor: { x: 140, y: 190 },
      partner: { x: 560, y: 190 },
    },
  }
}
