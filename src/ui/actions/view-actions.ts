import { fitAll, zoomIn, zoomOut } from '../canvas/camera'
import { proposeLayout } from '../canvas/propose-layout'
import { useDocument } from '../state/document-store'
import { setSession, useSession } from '../state/session-store'
import type { UserAction } from './action'

const open = () => useDocument.getState().map !== null

export const viewActions: readonly UserAction[] = [
  { id: 'zoomIn', keys: ['+', '='], isAvailable: open, run: zoomIn },
  { id: 'zoomOut', keys: ['-'], isAvailable: open, run: zoomOut },
  { id: 'fit', keys: ['0'], isAvailable: open, run: fitAll },
  { id: 'layout', keys: ['shift+l'], isAvailable: open, run: () => void proposeLayout() },
  {
    id: 'foldTriangles',
    keys: ['shift+d'],
    isAvailable: open,
    run: () => setSession({ trianglesFolded: !useSession.getState().trianglesFolded }),
  },
]
