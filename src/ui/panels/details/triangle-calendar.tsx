import { useState } from 'react'
import { type DocumentMonths, documentMonths, withMonths } from '../../../graph/facts/year'
import { comesOften } from '../../../graph/facts/year-defaults'
import { emptyChainMap } from '../../../model/chain-map'
import type { Triangle } from '../../../model/schema/steering'
import { DOCUMENT_KINDS, type DocumentKind } from '../../../model/vocabulary'
import { joined, longDate, type Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { MonthsField } from '../../forms/fields/months-field'
import { Section } from '../../forms/fields/section'
import type { Edit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { Select } from '../../kit/fields/select'

const NOTHING = emptyChainMap({ id: 'none', title: '' })
const STANDARD = '-standard'

interface TriangleCalendarProps {
  readonly triangle: Triangle
  readonly edit: Edit<Triangle>
}

/** In which month a triangle makes each kind of document; what it did not say itself is a default, marked as such. */
export function TriangleCalendar({ triangle, edit }: TriangleCalendarProps) {
  const { year } = useTexts()
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  return (
    <Section title={year.calendar.title}>
      <p className="keten-help">{year.calendar.help}</p>
      {DOCUMENT_KINDS.map((kind) => (
        <KindMonths
          key={kind}
          kind={kind}
          known={documentMonths({ ...NOTHING, parties }, triangle, kind)}
          onChange={(months) => edit({ calendar: withMonths(triangle.calendar, kind, months) })}
        />
      ))}
    </Section>
  )
}

interface KindMonthsProps {
  readonly kind: DocumentKind
  readonly known: DocumentMonths
  readonly onChange: (months: readonly number[]) => string | undefined
}

function monthNames(months: readonly number[], { vocabulary, language }: Texts): string {
  return joined(
    months.map((month) => vocabulary.months[month - 1] ?? ''),
    language,
  )
}

/** What holds without a month of the triangle's own. */
function standardWords({ source, date, months, proposed }: DocumentMonths, texts: Texts): string {
  const { calendar } = texts.year
  if (source === 'document' && date) {
    return calendar.fromDocument(monthNames(months, texts), longDate(date, texts.language))
  }
  return proposed.months.length > 0 ? calendar.standard(monthNames(proposed.months, texts)) : calendar.noStandard
}

function KindMonths({ kind, known, onChange }: KindMonthsProps) {
  const texts = useTexts()
  const { year, vocabulary } = texts
  const [refusal, setRefusal] = useState<string>()
  const own = known.source === 'calendar' ? known.months : []
  const label = vocabulary.documentKind[kind]
  const isDefault = known.source === 'default' && known.months.length > 0
  const standing = isDefault ? `${year.calendar[known.proposed.isLaw ? 'byLaw' : 'proposal']} ` : ''
  const isOpen = own.length === 0 && known.source !== 'document'
  const help = isOpen ? `${standing}${year.ground[known.proposed.ground]}` : undefined

  // A kind that comes more than once a year, here or by the default, has all months to switch.
  if (comesOften(kind) || own.length > 1) {
    return (
      <div className="details-calendar">
        <MonthsField
          label={label}
          description={own.length > 0 ? undefined : `(${standardWords(known, texts)}) ${help ?? ''}`}
          value={own}
          onChange={(months) => onChange(months ?? [])}
        />
        {own.length > 0 && (
          <Button variant="quiet" label={year.calendar.backFor(label)} onPress={() => onChange([])}>
            {year.calendar.back}
          </Button>
        )}
      </div>
    )
  }
  return (
    <Select
      label={label}
      description={help}
      errorMessage={refusal}
      options={[
        {
          id: STANDARD,
          label: own.length > 0 ? year.calendar.back : standardWords(known, texts),
          isQuiet: true,
        },
        ...vocabulary.months.map((name, at) => ({ id: String(at + 1), label: name })),
      ]}
      value={own[0] === undefined ? STANDARD : String(own[0])}
      onChange={(id) => setRefusal(onChange(id === STANDARD ? [] : [Number(id)]))}
    />
  )
}
