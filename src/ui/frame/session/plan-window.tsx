import './session.css'
import { useState } from 'react'
import {
  countRoute,
  keyOf,
  lastQuestions,
  minutesOf,
  type RoutePart,
  type SessionRoute,
  withMinutes,
  withNextQuestion,
  withoutQuestion,
} from '../../../graph/session-route/session-route'
import type { ChainMap } from '../../../model/chain-map'
import { askWords } from '../../../text/lens-words'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { PrintedPlan } from './printed-plan'
import { closePlan, dayOf, renewPlan, usePlan, viewsOfPlan } from './session-store'

const LONGEST = 60

/** The running order of a session, for the facilitator: to be changed, printed on one page, and made into views. */
export function PlanWindow() {
  const words = useTexts().session
  const map = useDocument((state) => state.map)
  const route = usePlan((state) => state.route)
  const [isPrinting, setPrinting] = useState(false)
  if (!map || !route) return null
  return (
    <ModalDialog
      title={words.title}
      isOpen
      onClose={closePlan}
      size="large"
      footer={
        <>
          <Button variant="quiet" onPress={renewPlan}>
            {words.renew}
          </Button>
          <Button onPress={() => setPrinting(true)}>{words.print}</Button>
          <Button variant="primary" onPress={viewsOfPlan}>
            {words.makeViews}
          </Button>
        </>
      }
    >
      <Plan map={map} route={route} />
      {isPrinting && <PrintedPlan map={map} route={route} onDone={() => setPrinting(false)} />}
    </ModalDialog>
  )
}

function Plan({ map, route }: { readonly map: ChainMap; readonly route: SessionRoute }) {
  const texts = useTexts()
  const words = texts.session
  const today = dayOf(map)
  const count = countRoute(map, route, today)
  const last = lastQuestions(map, route, today)
  return (
    <div className="session-plan">
      <p className="keten-help">{words.lead}</p>
      <p>
        <strong>{words.total(minutesOf(route))}</strong> {words.counted(count.answered, count.asked, count.left)}
      </p>
      <ol>
        <li className="session-fixed">{words.opening(route.opening)}</li>
        {route.parts.map((part, i) => (
          <Part key={part.lens} map={map} route={route} part={part} pause={i === 1 ? route.pause : 0} />
        ))}
        <li className="session-fixed">{words.round(route.round)}</li>
      </ol>
      <h3>{words.tenMinutes}</h3>
      {last.length > 0 && (
        <ul>
          {last.map((stop) => (
            <li key={keyOf(stop)}>{askWords(map, stop, texts)}</li>
          ))}
        </ul>
      )}
      <p>{words.tenMinutesEnd}</p>
    </div>
  )
}

interface PartProps {
  readonly map: ChainMap
  readonly route: SessionRoute
  readonly part: RoutePart
  /** Minutes of the pause that follows; 0 for none. */
  readonly pause: number
}

function Part({ map, route, part: { lens, minutes, questions, next }, pause }: PartProps) {
  const texts = useTexts()
  const words = texts.session
  const name = texts.lenses.name[lens]
  const change = (changed: SessionRoute) => usePlan.setState({ route: changed })
  return (
    <>
      <li>
        <div className="session-part-head">
          <h3>{name}</h3>
          <span>{texts.lenses.question[lens]}</span>
          <label>
            <input
              type="number"
              min={0}
              max={LONGEST}
              value={minutes}
              aria-label={words.minutesOf(name)}
              onChange={({ target }) =>
                change(withMinutes(route, lens, Math.min(LONGEST, Math.max(0, Math.round(target.valueAsNumber || 0)))))
              }
            />
            {words.unit}
          </label>
        </div>
        {questions.length === 0 && <p className="keten-help">{words.nothing}</p>}
        <ul>
          {questions.map((stop, at) => {
            const asked = askWords(map, stop, texts)
            return (
              <li key={keyOf(stop)}>
                <span>{asked}</span>
                <span className="session-tools">
                  <Button
                    variant="quiet"
                    label={words.swapLong(asked)}
                    isDisabled={next.length === 0}
                    onPress={() => change(withNextQuestion(route, lens, at))}
                  >
                    <Icon name="swap" />
                    {words.swap}
                  </Button>
                  <Button
                    variant="icon"
                    label={words.leaveOut(asked)}
                    onPress={() => change(withoutQuestion(route, lens, at))}
                  >
                    <Icon name="close" />
                  </Button>
                </span>
              </li>
            )
          })}
        </ul>
      </li>
      {pause > 0 && <li className="session-fixed">{words.pause(pause)}</li>}
    </>
  )
}
