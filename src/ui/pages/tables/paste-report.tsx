import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { InlineMessage } from '../../kit/controls/inline-message'
import { setGrid } from './grid-store'
import type { Plan } from './plan-edits'
import type { Rows } from './use-rows'

const SHOWN = 20

interface PasteReportProps {
  readonly plan: Plan
  readonly rows: Rows
}

/** What was pasted or changed in many rows, and what could not be, cell by cell. */
export function PasteReport({ plan, rows }: PasteReportProps) {
  const { texts } = rows.cells.context
  const words = texts.grid.paste
  const number = (count: number) => count.toLocaleString(texts.language)
  const [name] = rows.columns
  return (
    <div className="grid-report">
      <InlineMessage kind="warning">
        <p>{plan.cells > 0 ? words.done(number(plan.cells), number(plan.edits.length)) : words.nothing}</p>
        {plan.faults.length > 0 && (
          <>
            <strong>{words.title}</strong>
            <ul>
              {plan.faults.slice(0, SHOWN).map(({ record, column, text, reason }) => (
                <li key={`${record.id} ${column.id}`}>
                  {words.line(name ? rows.cells.text(name, record) : record.id, column.label(texts), text)} {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        {plan.faults.length > SHOWN && <p>{words.more(number(plan.faults.length - SHOWN))}</p>}
        {plan.rowsLeft > 0 && <p>{words.rowsLeft(number(plan.rowsLeft))}</p>}
        {plan.columnsLeft > 0 && <p>{words.columnsLeft(number(plan.columnsLeft))}</p>}
      </InlineMessage>
      <Button variant="icon" label={words.close} onPress={() => setGrid({ report: null })}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
