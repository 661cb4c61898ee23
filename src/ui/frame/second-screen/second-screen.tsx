import '../../kit/styles/kit.css'
import '../../map/canvas/canvas.css'
import './second-screen.css'
import { getViewportForBounds, ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react'
import { useEffect } from 'react'
import { create } from 'zustand'
import type { QuestionId } from '../../../graph/lenses/lens-questions'
import { readChainMap } from '../../../model/file/read-chain-map'
import type { Rect } from '../../../scene/drawing/geometry'
import { openScreenChannel } from '../../base/follow/screen-channel'
import type { ScreenLook, ScreenMessage } from '../../base/follow/screen-messages'
import { openMap, useDocument } from '../../base/state/document-store'
import { type FindingsState, useFindings } from '../../base/state/findings-store'
import { setSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { followDocument } from '../../base/workers/follow-document'
import { ChainCanvas } from '../../map/canvas/chain-canvas'

// A window that shows only the map and the question. It keeps nothing, holds no map and changes nothing: what it shows came
// from the first screen.

interface Followed {
  readonly state: 'waiting' | 'following' | 'gone' | 'impossible'
  readonly extent: Rect | null
  readonly asked: ScreenLook['asked']
}

const useFollowed = create<Followed>(() => ({ state: 'waiting', extent: null, asked: { title: '', question: '' } }))

/**
 * The second screen.
 *
 * @param of the name of the tab it follows
 */
export function SecondScreen({ of }: { readonly of: string }) {
  const texts = useTexts()
  const words = texts.secondScreen
  const { state, asked } = useFollowed()
  const hasMap = useDocument((document) => document.map !== null)
  const title = useDocument((document) => document.map?.title)
  useEffect(() => follow(of), [of])
  useEffect(followDocument, [])
  useEffect(() => useFindings.subscribe(keepToKnown), [])
  useEffect(() => {
    document.title = `${title ? `${title} · ` : ''}${words.title}`
  }, [title, words])
  return (
    <div className="second-screen">
      <header className="second-screen-asked">
        <h1>{asked.title || words.title}</h1>
        <p aria-live="polite">{asked.question}</p>
      </header>
      {hasMap ? (
        // A picture for the room: who works does so on the first screen.
        <main className="map-area" aria-label={words.picture} inert>
          <ReactFlowProvider>
            <ChainCanvas />
            <SameExtent />
          </ReactFlowProvider>
        </main>
      ) : (
        <main className="second-screen-waiting">{state === 'impossible' ? words.impossible : words.waiting}</main>
      )}
      <output className="second-screen-note">{state === 'gone' && hasMap && words.gone}</output>
    </div>
  )
}

/** Shows at least what the first screen shows, as large as fits in this window. */
function SameExtent() {
  const { setViewport } = useReactFlow()
  const extent = useFollowed((state) => state.extent)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const stands = useStore(({ transform }) => transform.join(' '))
  useEffect(() => {
    if (!extent || width === 0 || height === 0) return
    const viewport = getViewportForBounds(extent, width, height, 0.02, 4, 0)
    if (`${viewport.x} ${viewport.y} ${viewport.zoom}` !== stands) void setViewport(viewport)
  }, [extent, width, height, stands, setViewport])
  return null
}

function follow(of: string): () => void {
  const channel = openScreenChannel(of, (message) => receive(message, () => channel?.tell({ kind: 'hello', of })))
  if (!channel) useFollowed.setState({ state: 'impossible' })
  channel?.tell({ kind: 'hello', of })
  return () => channel?.close()
}

/** What the first screen, which has the whole map, lets this one say. */
let known: ScreenLook['found'] = null

/** A gap where something is not for the wall is no finding: only what the whole map has too is shown. */
function keepToKnown({ findings }: FindingsState): void {
  const hashes = known
  if (!hashes || findings.every(({ key, inputsHash }) => hashes[key] === inputsHash)) return
  useFindings.setState({
    findings: findings.flatMap((finding) => {
      const inputsHash = hashes[finding.key]
      return inputsHash === undefined ? [] : [{ ...finding, inputsHash }]
    }),
  })
}

function receive(message: ScreenMessage, ask: () => void): void {
  switch (message.kind) {
    case 'hello':
      return
    case 'here':
      ask()
      return
    case 'gone':
      useFollowed.setState({ state: 'gone' })
      return
    case 'map': {
      const result = readChainMap(message.text)
      if (!result.ok) return
      openMap(result.map)
      useFollowed.setState({ state: 'following' })
      return
    }
    case 'look': {
      const { lensStop, ...look } = message.look
      const stop = lensStop && { ...lensStop, question: lensStop.question as QuestionId }
      known = message.found
      keepToKnown(useFindings.getState())
      setSession({ ...look, lensStop: stop, page: 'map', theme: 'beamer', panelOpen: false, legendOpen: false })
      useFollowed.setState({ state: 'following', extent: message.extent, asked: message.asked })
    }
  }
}
