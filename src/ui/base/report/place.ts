import type { PageId } from '../state/page-ids'

/**
 * Where something went wrong, for who reads the technical details. A closed list: a place made of words of the map
 * would carry its content outside.
 */
export type Place =
  /** Parts of the screen that broke while they were shown. */
  | 'screen'
  | 'top-bar'
  | 'lens-strip'
  | 'stand-bar'
  | 'comparison'
  | 'question-strip'
  | 'view-bar'
  | 'view-strip'
  | 'presenting'
  | 'second-screen'
  | 'toolbar'
  | 'canvas'
  | 'map-parts'
  | 'messages'
  | 'side-panel'
  | 'panel:findings'
  | 'panel:details'
  | 'panel:compared'
  | 'panel:overview'
  | `page:${PageId}`
  | 'dialog'
  /** Work that did not succeed. */
  | 'analysis'
  | 'reading'
  | 'layout'
  | 'opening'
  | 'keeping'
  | 'storage'
  | 'preferences'
  | 'exporting'
  | 'clipboard'
  | 'catalogue'
  | 'fetching-ahead'
  | 'full-screen'
  /** What nobody caught. */
  | 'uncaught'
  | 'rejection'
