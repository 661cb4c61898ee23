import { useStore } from '@xyflow/react'
import { useEffect, useState } from 'react'
import { DESK, type Eye, type Reading, readingAt, roomEye } from '../../../scene/drawing/reading'
import { useSession } from '../../base/state/session-store'
import { isCameraMoving } from '../camera/moving'

/** So long after the last step of the camera the map is drawn for where it stands, in ms; not while a hand is at it. */
const REST = 90

/**
 * How large letters must be for whoever looks: at a desk, or from the back row in front of a beamer. While the camera
 * moves, the map stays as it was drawn.
 */
export function useReading(): Reading {
  const eye = useEye()
  const letter = useStore(({ transform: [, , zoom] }) => readingAt(zoom, eye).letter)
  const [rested, setRested] = useState(letter)
  useEffect(() => {
    if (letter === rested) return
    let wait: ReturnType<typeof setTimeout>
    const arm = () => {
      wait = setTimeout(() => (isCameraMoving() ? arm() : setRested(letter)), REST)
    }
    arm()
    return () => clearTimeout(wait)
  }, [letter, rested])
  return readingAt(eye.letter / rested, eye)
}

function useEye(): Eye {
  const isBeamer = useSession((state) => state.theme === 'beamer')
  const height = useWindowHeight()
  return isBeamer ? roomEye(height) : DESK
}

function useWindowHeight(): number {
  const [height, setHeight] = useState(innerHeight)
  useEffect(() => {
    const onResize = () => setHeight(innerHeight)
    addEventListener('resize', onResize)
    return () => removeEventListener('resize', onResize)
  }, [])
  return height
}
