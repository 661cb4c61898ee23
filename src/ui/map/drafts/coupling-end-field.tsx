import { useMemo } from 'react'
import type { CouplingEnd } from '../../../model/schema/relations'
import { shortName } from '../../../scene/drawing/names'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { findIn } from '../../forms/fields/record-pick'
import { partyOption } from '../../forms/options/use-options'
import { ComboBox } from '../../kit/fields/combo-box'
import { NotesFocus } from './notes-focus'

interface CouplingEndFieldProps {
  readonly label: string
  readonly value: CouplingEnd | undefined
  /** The other end, which this one does not offer. */
  readonly except: CouplingEnd | undefined
  readonly autoFocus: boolean
  readonly onChange: (end: CouplingEnd) => void
  /** Enter with the end that stands there already. */
  readonly onKeep: () => void
  readonly onFocus: () => void
}

/** One end of a coupling point, by name: a party's name means its triangle where it has one, and else the party. */
export function CouplingEndField(props: CouplingEndFieldProps) {
  const { label, value, except, autoFocus, onChange, onKeep, onFocus } = props
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const words = texts.ui.drafts
  const taken = except && keyOf(except)
  const groups = useMemo(() => {
    if (!map) return []
    const triangles = Object.values(map.triangles).map(({ id, contractor }) => ({
      id: keyOf({ triangle: id }),
      label: words.triangleOf(contractor ? shortName(map, contractor) : texts.drawing.noContractor),
      detail: contractor ? map.parties[contractor]?.name : undefined,
      alsoKnownAs: contractor ? [shortName(map, contractor), map.parties[contractor]?.name ?? ''] : [],
    }))
    const parties = Object.values(map.parties).map((party) => ({
      ...partyOption(party),
      id: keyOf({ party: party.id }),
    }))
    return [
      { id: 'triangles', title: texts.forms.coupling.triangles, options: triangles },
      { id: 'parties', title: texts.forms.coupling.parties, options: parties },
    ].map((group) => ({
      ...group,
      options: group.options
        .filter(({ id }) => id !== taken)
        .sort((a, b) => a.label.localeCompare(b.label, texts.language)),
    }))
  }, [map, texts, words, taken])
  const find = useMemo(() => (query: string) => findIn(groups, query), [groups])
  const key = value && keyOf(value)
  const shown = groups.flatMap(({ options }) => options).find(({ id }) => id === key)?.label ?? ''
  return (
    <NotesFocus onField={onFocus}>
      <ComboBox
        label={label}
        value={shown}
        selectedId={key}
        placeholder={words.chooseEnd}
        autoFocus={autoFocus}
        find={find}
        onChoose={(id) => {
          const [kind, record = ''] = id.split(':')
          onChange(kind === 'triangle' ? { triangle: record } : { party: record })
          return undefined
        }}
        onKeep={value && onKeep}
      />
    </NotesFocus>
  )
}

function keyOf(end: CouplingEnd): string {
  return 'triangle' in end ? `triangle:${end.triangle}` : `party:${end.party}`
}
