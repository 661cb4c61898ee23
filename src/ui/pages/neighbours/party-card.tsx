import type { CSSProperties, Ref } from 'react'
import type { Party } from '../../../model/schema/parties'
import { drawCard } from '../../../scene/cards/card'
import { partyInWords } from '../../../scene/drawing/names'
import { useTexts } from '../../base/state/use-texts'
import { Shapes } from '../../map/canvas/shape-view'

/** The size of the root's text for which cards are drawn; they grow with it on a projector. */
const ROOT = 14

interface CardDrawingProps {
  readonly party: Party
  /** 1 is as large as on the map. */
  readonly scale?: number
}

/** A party's card as on the map. It says nothing to a screen reader: what stands around it has the name. */
function CardDrawing({ party, scale = 1 }: CardDrawingProps) {
  const texts = useTexts()
  const { size, shapes } = drawCard(party, texts)
  return (
    <svg
      className="partner-drawing"
      viewBox={`-1 -1 ${size.width + 2} ${size.height + 2}`}
      style={{ '--card': `${((size.width + 2) * scale) / ROOT}rem` } as CSSProperties}
      aria-hidden="true"
      focusable="false"
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}

interface PartyCardProps extends CardDrawingProps {
  /** What a press does, in words. */
  readonly action: string
  readonly onPress: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A card one can press. */
export function PartyCard({ party, scale = 1, action, onPress, ref }: PartyCardProps) {
  const texts = useTexts()
  return (
    <button
      ref={ref}
      type="button"
      className="partner-card"
      title={action}
      aria-label={`${partyInWords(party, texts)}. ${action}`}
      onClick={onPress}
    >
      <CardDrawing party={party} scale={scale} />
    </button>
  )
}
