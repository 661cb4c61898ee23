import { useRef } from 'react'
import { defaultSettings } from '../../../graph/settings'
import type { Settings } from '../../../model/schema/settings'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { useEditMap } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { ThresholdField } from './threshold-field'
import { changedSettings, THRESHOLD_GROUPS } from './threshold-groups'

const NONE: Settings = {}

/** The thresholds of the findings, folded up. A field that is empty has the default. */
export function Thresholds() {
  const { settings: words } = useTexts()
  const edit = useEditMap()
  const own = useDocument(({ map }) => map?.settings) ?? NONE
  const parties = useDocument(({ map }) => (map ? Object.keys(map.parties).length : 0))
  const defaults = defaultSettings(parties)
  const count = Object.keys(own).length
  const container = useRef<HTMLDivElement>(null)
  return (
    <Disclosure title={count > 0 ? words.titleWithOwn(count) : words.title}>
      <div className="details-thresholds" ref={container}>
        <p className="keten-help">{words.intro}</p>
        {THRESHOLD_GROUPS.map(({ id, fields }) => (
          <fieldset key={id} className="details-threshold-group">
            <legend className="details-threshold-title">{words.groups[id]}</legend>
            {fields.map(({ name, unit }) => (
              <ThresholdField
                key={name}
                name={name}
                unit={unit}
                value={own[name]}
                standard={defaults[name]}
                onChange={(value) => edit({ settings: changedSettings(own, name, value) })}
              />
            ))}
          </fieldset>
        ))}
        {count > 0 && (
          <Button
            onPress={() => {
              edit({ settings: undefined })
              // The button goes; the keyboard stays where it was working.
              container.current?.querySelector('input')?.focus()
            }}
          >
            {words.resetAll}
          </Button>
        )}
      </div>
    </Disclosure>
  )
}
