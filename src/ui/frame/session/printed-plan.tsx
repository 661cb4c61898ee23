import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { keyOf, minutesOf, type SessionRoute } from '../../../graph/session-route/session-route'
import { type ChainMap, findRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { askWords } from '../../../text/lens-words'
import { titleText } from '../../../text/status-text'
import { useTexts } from '../../base/state/use-texts'

/** Marks the page while the running order is all there is to print. */
const PRINTING = 'printing-plan'

interface PrintedPlanProps {
  readonly map: ChainMap
  readonly route: SessionRoute
  readonly onDone: () => void
}

/** Puts the running order on one page: it stands there, unseen, as long as the browser prints. */
export function PrintedPlan({ map, route, onDone }: PrintedPlanProps) {
  const texts = useTexts()
  const words = texts.session
  const done = useEffectEvent(onDone)
  useEffect(() => {
    const end = () => done()
    document.body.classList.add(PRINTING)
    window.addEventListener('afterprint', end)
    const timer = window.setTimeout(() => window.print())
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('afterprint', end)
      document.body.classList.remove(PRINTING)
    }
  }, [])
  return createPortal(
    <div className="printed-plan" lang={texts.language}>
      <h1>{`${words.title}: ${titleText(map, texts)}`}</h1>
      <p>{words.total(minutesOf(route))}</p>
      <table>
        <tbody>
          <Row minutes={route.opening} title={words.opening(route.opening)} />
          {route.parts.map(({ lens, minutes, questions }, i) => [
            <tr key={lens}>
              <td>{words.minutes(minutes)}</td>
              <td>
                <strong>{texts.lenses.name[lens]}</strong> {texts.lenses.question[lens]}
                <ul>
                  {questions
                    .filter(({ record }) => isShown(map, record.id))
                    .map((stop) => (
                      <li key={keyOf(stop)}>{askWords(map, stop, texts)}</li>
                    ))}
                </ul>
              </td>
            </tr>,
            i === 1 && <Row key="pause" minutes={route.pause} title={words.pause(route.pause)} />,
          ])}
          <Row minutes={route.round} title={words.round(route.round)} />
        </tbody>
      </table>
    </div>,
    document.body,
  )
}

/** On paper there is nothing about what is not for the wall; the running order was made at the desk. */
function isShown(map: ChainMap, id: Id): boolean {
  return id === map.id || findRecord(map, id) !== undefined
}

function Row({ minutes, title }: { readonly minutes: number; readonly title: string }) {
  const words = useTexts().session
  return (
    <tr>
      <td>{words.minutes(minutes)}</td>
      <td>{title}</td>
    </tr>
  )
}
