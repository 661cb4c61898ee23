import { useRef } from 'react'
import type { Triangle, TriangleDocument } from '../../../model/schema/steering'
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from '../../../model/vocabulary'
import { parseNumber } from '../../../text/parse-number'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import type { Edit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { DateField, DraftField } from '../../kit/fields/draft-field'
import { Select } from '../../kit/fields/select'

const YEARS = { min: 1900, max: 2200, isWhole: true }

interface DocumentRowsProps {
  readonly triangle: Triangle
  readonly name: string
  readonly edit: Edit<Triangle>
}

/** The papers of the planning and control cycle of a triangle, with their status and date. */
export function DocumentRows({ triangle: { documents }, name, edit }: DocumentRowsProps) {
  const { forms, roles, vocabulary, language } = useTexts()
  const words = roles.documents
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  const today = useToday()
  const papers = documents ?? []
  const adding = useRef<HTMLDivElement>(null)
  const set = (list: TriangleDocument[]) => edit({ documents: list.length > 0 ? list : undefined })
  const change = (at: number, paper: TriangleDocument) => set(papers.map((old, i) => (i === at ? paper : old)))
  const year = Number((day ?? today).slice(0, 4))
  return (
    <section className="roles-part">
      <h4>{words.title}</h4>
      {papers.length === 0 && (
        <p className="keten-help">{documents === undefined ? forms.states.unknown : forms.states.none}</p>
      )}
      <ul className="roles-papers">
        {papers.map((paper, at) => {
          const title = words.paper(vocabulary.documentKind[paper.kind], paper.year)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: documents have no id; their place in the list is what they are.
            <li key={at}>
              <span className="roles-paper">{vocabulary.documentKind[paper.kind]}</span>
              <DraftField
                hideLabel
                isRequired
                label={words.yearOf(title)}
                inputMode="numeric"
                value={String(paper.year)}
                onCommit={(text) => {
                  const number = parseNumber(text, YEARS, forms.faults, language)
                  return typeof number === 'string' ? number : change(at, { ...paper, year: number })
                }}
              />
              <Select
                hideLabel
                label={words.statusOf(title)}
                options={DOCUMENT_STATUSES.map((id) => ({ id, label: vocabulary.documentStatus[id] }))}
                value={paper.status}
                onChange={(status) => change(at, { ...paper, status })}
              />
              <DateField
                hideLabel
                label={words.dateOf(title)}
                value={paper.date ?? ''}
                onCommit={(text) => change(at, { ...paper, date: text === '' ? undefined : text })}
              />
              <span className="roles-paper-date keten-quiet">
                {!paper.date && (paper.date === null ? forms.states.none : forms.states.unknown)}
              </span>
              <Button
                variant="icon"
                label={words.remove(title)}
                onPress={() => {
                  set(papers.filter((_, i) => i !== at))
                  adding.current?.querySelector('button')?.focus()
                }}
              >
                <Icon name="close" />
              </Button>
            </li>
          )
        })}
      </ul>
      <div className="roles-new-paper" ref={adding}>
        <Select
          hideLabel
          label={words.addFor(name)}
          placeholder={words.add}
          options={DOCUMENT_KINDS.map((id) => ({ id, label: vocabulary.documentKind[id] }))}
          value={undefined}
          onChange={(kind) => set([...papers, { kind, year, status: 'draft' }])}
        />
      </div>
    </section>
  )
}
