import type { ComponentType, LazyExoticComponent } from 'react'
import type { PageId } from './page-ids'

/** Every page but the drawing, each in a part of the build that is fetched when it is first opened. */
export const pages: Readonly<Partial<Record<PageId, LazyExoticComponent<ComponentType>>>> = {}
