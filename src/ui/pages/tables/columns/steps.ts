import type { Step } from '../../../../model/schema/parties'
import type { Column } from '../column'

/** The how manieth a step is in its chain. */
export const stepPosition: Column<Step> = {
  id: '-position',
  kind: 'number',
  label: (texts) => texts.grid.columns.position,
  width: 8,
  absence: 'blank',
  isComputed: true,
  read: ({ id, chain }, { map }) => {
    const inChain = map.stepOrder.filter((step) => map.steps[step]?.chain === chain)
    return inChain.indexOf(id) + 1
  },
}
