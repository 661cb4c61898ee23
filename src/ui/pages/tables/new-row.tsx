import { useEffect, useMemo, useRef, useState } from 'react'
import { choiceName, choiceOfText, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { nameById } from '../../../text/record-names'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce, select } from '../../base/state/session-store'
import { showAlso } from '../../base/state/show-also'
import { CatalogueField } from '../../forms/fields/catalogue-field'
import { refusalText } from '../../forms/options/refusal-text'
import { Button } from '../../kit/controls/button'
import { DraftScope } from '../../kit/fields/draft-scope'
import { useAfterDraw } from '../../kit/fields/use-after-draw'
import { nextPlace, putTyped } from '../../map/placing/typed-parties'
import type { Cell, Column } from './column'
import { COLUMNS } from './columns/index'
import { focusPlace, showPlace } from './grid-moves'
import { NEW_ROW, setGrid, useGrid } from './grid-store'
import { FRESH_ROWS, type FreshTable, type FreshValues } from './new-records'
import type { Rows } from './use-rows'
import { ValueField } from './value-field'

interface NewRowProps {
  readonly table: FreshTable
  readonly rows: Rows
}

/** The fields a new row cannot do without. It is made as soon as all are filled in, and the next can be typed. */
export function NewRow({ table, rows }: NewRowProps) {
  const { texts } = rows.cells.context
  const box = useRef<HTMLFieldSetElement>(null)
  /** Counts the rows that were made: each begins with fresh fields. */
  const [made, setMade] = useState(0)
  const afterDraw = useAfterDraw()
  useEffect(() => {
    if (made >= 0) box.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [made])

  function stop() {
    setGrid({ adding: false })
    const { active } = useGrid.getState()
    if (active) focusPlace(active)
  }

  function added(id: string) {
    setGrid({ fresh: [...useGrid.getState().fresh, id] })
    select([id])
    requestAnimationFrame(() => showPlace({ row: id, column: rows.columns[0]?.id ?? '' }))
    const { map } = useDocument.getState()
    const name = map && nameById(map, table, id, texts)
    if (name) announce(texts.grid.fresh.added(name))
    setMade((count) => count + 1)
  }

  return (
    <fieldset
      ref={box}
      className="grid-new"
      aria-label={texts.grid.fresh.buttons[table]}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) stop()
        if (event.key === 'Enter') afterDraw(() => focusFirstEmpty(box.current))
      }}
    >
      <strong>{texts.grid.fresh.buttons[table]}</strong>
      <DraftScope name={`${NEW_ROW}${table}`} commitsAtRest={false}>
        {table === 'parties' ? (
          <PartyFields key={made} rows={rows} onAdded={added} />
        ) : (
          <Fields key={made} table={table} rows={rows} onAdded={added} />
        )}
      </DraftScope>
      <div className="grid-new-foot">
        <span className="keten-help">{texts.grid.fresh.hint}</span>
        <Button variant="quiet" onPress={stop}>
          {texts.grid.fresh.stop}
        </Button>
      </div>
    </fieldset>
  )
}

/** After Enter in one field the next that is still empty has its turn. */
function focusFirstEmpty(box: HTMLElement | null): void {
  const fields = [...(box?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])]
  if (box?.contains(document.activeElement)) fields.find(({ value }) => value === '')?.focus()
}

interface FieldsProps {
  readonly rows: Rows
  readonly onAdded: (id: string) => void
}

function Fields({ table, rows, onAdded }: FieldsProps & { readonly table: FreshTable }) {
  const { context } = rows.cells
  const { texts, map } = context
  const [values, setValues] = useState<FreshValues>({})
  const [fault, setFault] = useState<string>()
  const latest = useRef(values)
  const asks = FRESH_ROWS[table].asks(map)
  const columns = asks.flatMap((id): Column[] => COLUMNS[table].filter((column) => column.id === id))

  function change(id: string, value: Cell): string | undefined {
    latest.current = { ...latest.current, [id]: value }
    setValues(latest.current)
    return asks.every((asked) => latest.current[asked] !== undefined) ? make() : undefined
  }

  function make(): string | undefined {
    const open = useDocument.getState().map
    if (!open) return undefined
    const record = FRESH_ROWS[table].make(latest.current, open, texts)
    const refusal = refusalText(runCommand({ type: 'add-record', collection: table, record }), texts)
    setFault(refusal)
    if (refusal === undefined) onAdded(record.id)
    return undefined
  }

  const missing = columns.find(({ id }) => values[id] === undefined)
  return (
    <>
      {columns.map((column) => (
        <ValueField
          key={column.id}
          column={{
            ...column,
            isRequired: true,
            allowsNone: false,
            kind: column.kind === 'text' ? 'line' : column.kind,
          }}
          value={values[column.id]}
          context={context}
          label={column.label(texts)}
          onChange={(value) => change(column.id, value)}
        />
      ))}
      <Button
        variant="primary"
        onPress={() => (missing ? setFault(texts.grid.fresh.missing(missing.label(texts))) : make())}
      >
        {texts.grid.fresh.add}
      </Button>
      {fault !== undefined && (
        <span className="keten-error" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}

/** A party by name: of the catalogue, or a name of one's own. */
function PartyFields({ rows, onAdded }: FieldsProps) {
  const { texts } = rows.cells.context
  const parties = useDocument((state) => state.map?.parties)
  const existing = useMemo(() => Object.values(parties ?? {}), [parties])

  function put(choice: PartyChoice): string | undefined {
    const { map } = useDocument.getState()
    if (!map) return undefined
    const place = nextPlace()
    const { ids, added } = resolveChoices(map, [choice], () => place)
    const [fresh] = added
    if (!fresh) {
      select([...ids])
      return texts.grid.fresh.already(choiceName(choice))
    }
    const refusal = refusalText(putTyped(fresh, place), texts)
    if (refusal === undefined) {
      showAlso([fresh.party.id])
      onAdded(fresh.party.id)
    }
    return refusal
  }

  return (
    <CatalogueField
      value=""
      existing={existing}
      picksLikely
      onChooseExisting={(party) => put({ kind: 'existing', party })}
      onChooseOrganisation={(organisation) => put({ kind: 'organisation', organisation })}
      onCommitText={(typed) => {
        const { map } = useDocument.getState()
        return map ? put(choiceOfText(map, typed)) : undefined
      }}
    />
  )
}
