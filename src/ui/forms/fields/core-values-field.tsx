import { takenOver } from '../../../model/core-values'
import type { Chain } from '../../../model/schema/parties'
import { CORE_VALUES } from '../../../model/vocabulary'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import type { Edit } from '../options/use-edit'
import { LineList } from './line-list'

interface CoreValuesFieldProps {
  readonly record: Chain
  readonly edit: Edit<Chain>
  /** Where its name and what it is stand around it. */
  readonly hideLabel?: boolean
}

/**
 * The core values of a chain: some of the six of the advice, own words, or both. A text in which they stood before is shown
 * until it is taken over.
 */
export function CoreValuesField({ record: chain, edit, hideLabel = false }: CoreValuesFieldProps) {
  const { fields, forms, governance } = useTexts()
  const { label, help, add = '', codes } = fields.chains.coreValueList
  const { coreValues: earlier, coreValueList } = chain
  // A file that says there deliberately are none says so in the old place, and the list takes that along.
  const value = coreValueList ?? (earlier === null ? [] : undefined)
  return (
    <>
      <LineList
        label={label}
        hideLabel={hideLabel}
        addLabel={add}
        description={hideLabel ? undefined : help}
        offered={CORE_VALUES}
        words={codes}
        value={value}
        onChange={(list) => edit({ coreValueList: list, ...(earlier === null && { coreValues: undefined }) })}
      />
      {earlier && (
        <div className="earlier-values">
          <p>{governance.earlierValues}</p>
          <blockquote>{earlier}</blockquote>
          <Button onPress={() => edit({ coreValueList: takenOver(chain), coreValues: undefined })}>
            {forms.widgets.takeOver}
          </Button>
        </div>
      )}
    </>
  )
}
