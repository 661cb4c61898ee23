import type { Node } from '@xyflow/react'
import type { SceneItem } from '../../../scene/drawing/scene'

/** What React Flow is given of something that is drawn. */
export type ItemData = { readonly item: SceneItem; readonly faded: boolean; readonly marked: boolean }
export type ItemNode = Node<ItemData, 'card' | 'glyph' | 'header' | 'meeting'>
