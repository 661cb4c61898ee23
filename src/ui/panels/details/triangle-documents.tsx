import type { Triangle, TriangleDocument } from '../../../model/schema/steering'
import { DOCUMENT_KINDS, DOCUMENT_STATUSES } from '../../../model/vocabulary'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { RequiredChoice } from '../../forms/fields/choice'
import { ItemList, replaced } from '../../forms/fields/item-list'
import { CheckableNumber, RequiredNumber } from '../../forms/fields/number-field'
import { Pair } from '../../forms/fields/section'
import type { Edit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'

interface TriangleDocumentsProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

/** The papers of the yearly cycle in a triangle. */
export function TriangleDocuments({ triangle: { documents }, edit }: TriangleDocumentsProps) {
  const { fields, forms, records, vocabulary } = useTexts()
  const { label, add } = fields.triangles.documents
  const words = forms.triangle
  const day = useDocument((state) => state.map?.referenceDate ?? undefined)
  const today = useToday()
  const set = (items: TriangleDocument[] | undefined) => edit({ documents: items })
  const change = (index: number, paper: TriangleDocument) => set(replaced(documents ?? [], index, paper))
  const year = Number((day ?? today).slice(0, 4))
  return (
    <ItemList
      title={label}
      items={documents}
      onChange={set}
      nameOf={(paper) => `${vocabulary.documentKind[paper.kind]} ${paper.year}`}
      add={
        <Button onPress={() => set([...(documents ?? []), { kind: 'assignment-letter', year, status: 'draft' }])}>
          <Icon name="plus" />
          {add}
        </Button>
      }
    >
      {(paper, index) => (
        <>
          <RequiredChoice
            label={words.documentKind}
            codes={DOCUMENT_KINDS}
            words={vocabulary.documentKind}
            value={paper.kind}
            onChange={(kind) => change(index, { ...paper, kind })}
          />
          <Pair>
            <RequiredNumber
              label={words.year}
              value={paper.year}
              min={1900}
              max={2200}
              isWhole
              onChange={(value) => change(index, { ...paper, year: value })}
            />
            <RequiredChoice
              label={words.documentStatus}
              codes={DOCUMENT_STATUSES}
              words={vocabulary.documentStatus}
              value={paper.status}
              onChange={(status) => change(index, { ...paper, status })}
            />
          </Pair>
          <CheckableText
            isDate
            label={words.date}
            value={paper.date}
            onChange={(date) => change(index, { ...paper, date })}
          />
          <CheckableNumber
            label={records.document.coversUntil}
            description={index === 0 ? records.document.coversUntilHelp : undefined}
            value={paper.coversUntil}
            min={1900}
            max={2200}
            isWhole
            onChange={(coversUntil) => change(index, { ...paper, coversUntil })}
          />
        </>
      )}
    </ItemList>
  )
}
