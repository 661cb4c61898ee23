import { useEffect, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { ChainMap } from '../../../model/chain-map'
import type { SceneOptions } from '../../../scene/scene-options'
import type { Language } from '../../../text/texts'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { ReportAside } from '../../base/workers/report-aside'
import { InlineMessage } from '../../kit/controls/inline-message'
import { useReportTexts } from './use-report-texts'

/** So long the map rests before it is drawn again, in ms: a drawing takes longer than a letter that is typed. */
const REST = 400

/** What is no part of the drawing: who writes the report changes these. */
const NOT_DRAWN: ReadonlySet<string> = new Set<keyof ChainMap>([
  'essence',
  'publicEffect',
  'answers',
  'statements',
  'recognitions',
  'sessions',
  'actions',
  'decisions',
  'decisionOrder',
  'proposals',
  'proposalOrder',
  'views',
  'viewOrder',
])

const NOTHING: readonly unknown[] = []

function drawnParts({ present: map }: { readonly present: ChainMap | null }): readonly unknown[] {
  if (!map) return NOTHING
  return Object.entries(map).flatMap(([name, value]) => (NOT_DRAWN.has(name) ? [] : [value]))
}

/** Addresses of pictures that this tab holds. */
interface Pictures {
  readonly map: string
  readonly legend: string
}

/** The open map as it stands in the report, drawn beside the page; undefined when no map is open any more. */
async function drawn(scene: Partial<SceneOptions>, language: Language): Promise<Pictures | undefined> {
  const { present: map } = useDocument.getState()
  if (!map) return undefined
  const aside = new ReportAside()
  const drawing = await aside.draw(map, scene, language).finally(() => aside.close())
  return { map: addressOf(drawing.map), legend: addressOf(drawing.legend) }
}

function addressOf(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}

function letGo({ map, legend }: Pictures): void {
  URL.revokeObjectURL(map)
  URL.revokeObjectURL(legend)
}

interface ReportPictureProps {
  readonly caption: string
  readonly alternative: string
  readonly scene: Partial<SceneOptions>
}

/** The drawing of the map where it comes in the report: the same that goes into the file. */
export function ReportPicture({ caption, alternative, scene }: ReportPictureProps) {
  const texts = useTexts()
  const words = useReportTexts()
  const { language } = texts
  const parts = useDocument(useShallow(drawnParts))
  const [pictures, setPictures] = useState<Pictures | null>()

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(
      () =>
        drawn(scene, language)
          .then((made) => {
            if (isCurrent && made) setPictures(made)
            else if (made) letGo(made)
          })
          .catch((cause: unknown) => {
            report(cause, 'exporting')
            if (isCurrent) setPictures(null)
          }),
      parts === NOTHING ? 0 : REST,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [parts, scene, language])

  useEffect(() => () => (pictures ? letGo(pictures) : undefined), [pictures])

  return (
    <figure className="report-drawing">
      {pictures && <img src={pictures.map} alt={alternative} />}
      {pictures === undefined && <p role="status">{words.drawing}</p>}
      {pictures === null && <InlineMessage kind="error">{words.notDrawn}</InlineMessage>}
      <figcaption>{caption}</figcaption>
      {pictures && <img src={pictures.legend} alt={texts.drawing.legend} />}
    </figure>
  )
}
