import { useStore } from '@xyflow/react'
import { useEffect } from 'react'
import { leadCamera } from './lead'

/** Passes on to the windows that follow which part of the map is seen. Stands within the provider of the map. */
export function CameraFeed() {
  const x = useStore(({ transform }) => transform[0])
  const y = useStore(({ transform }) => transform[1])
  const zoom = useStore(({ transform }) => transform[2])
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  useEffect(() => {
    if (width > 0 && height > 0) leadCamera({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom })
  }, [x, y, zoom, width, height])
  return null
}
