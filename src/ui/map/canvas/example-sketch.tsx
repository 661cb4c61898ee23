import { useMemo } from 'react'
import { buildScene } from '../../../scene/build-scene'
import { readingAt } from '../../../scene/drawing/reading'
import type { SceneItem } from '../../../scene/drawing/scene'
import { exampleSketch } from '../../../text/example-sketch'
import { useTexts } from '../../base/state/use-texts'
import { Shapes } from './shape-view'

/** The panel is narrower than the sketch: its letters are drawn for the scale at which it fits. */
const READING = readingAt(0.66)

/** A pale example of a triangle and a partner, drawn as the map draws them. It says that it is one, and is in no map. */
export function ExampleSketch() {
  const texts = useTexts()
  const { mark, said } = texts.ui.empty.sketch
  const scene = useMemo(
    () => buildScene(exampleSketch(texts), { language: texts.language, triangles: 'unfolded', reading: READING }),
    [texts],
  )
  const { bounds } = scene
  if (!bounds) return null
  const at = ({ origin }: SceneItem) => `translate(${origin.x} ${origin.y})`
  return (
    <figure className="empty-sketch">
      <svg viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`} aria-hidden="true" focusable="false">
        {scene.edges.map(({ id, shapes }) => (
          <Shapes key={id} shapes={shapes} />
        ))}
        {[...scene.cards, ...scene.glyphs].map((item) => (
          <g key={item.id} transform={at(item)}>
            <Shapes shapes={item.shapes} />
          </g>
        ))}
        {scene.edges.map(
          ({ id, label }) =>
            label && (
              <g
                key={id}
                transform={`translate(${label.center.x - label.size.width / 2} ${label.center.y - label.size.height / 2})`}
              >
                <Shapes shapes={label.shapes} />
              </g>
            ),
        )}
      </svg>
      <figcaption>
        <span aria-hidden="true">{mark}</span>
        <span className="visually-hidden">{said}</span>
      </figcaption>
    </figure>
  )
}
