import { useMemo } from 'react'
import { buildChainGraph } from '../../../graph/chain-graph'
import { absorbEffects, decidedHereOnly, loadChange } from '../../../graph/facts/meeting-change'
import { type ChainMap, collectionOf } from '../../../model/chain-map'
import { applyCommand } from '../../../model/commands/apply-command'
import type { Command } from '../../../model/commands/command'
import { removalEffects } from '../../../model/commands/removal-effects'
import type { Id } from '../../../model/id'
import { countWords } from '../../../text/count-words'
import { changeInWords, partiesInWords, rhythmInWords } from '../../../text/load-words'
import { nameById } from '../../../text/record-names'
import { joined, type Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'

/** What comes of letting one meeting go into another, before it is done. */
export function AbsorbEffects({ absorbed, into }: { readonly absorbed: Id; readonly into: Id }) {
  return <Effects command={{ type: 'absorb-meeting', absorbed, into }} rest={absorbInWords} />
}

/** What comes of a meeting that stops, before it is done. */
export function StopEffects({ meeting }: { readonly meeting: Id }) {
  return <Effects command={{ type: 'remove-records', ids: [meeting] }} rest={stopInWords} />
}

interface EffectsProps<C extends Command> {
  readonly command: C
  /** What it does beside how often each party attends. */
  readonly rest: (before: ChainMap, after: ChainMap, command: C, texts: Texts) => readonly string[]
}

/** First what it asks of each party, worked out on the map as it would be; then the rest. */
function Effects<C extends Command>({ command, rest }: EffectsProps<C>) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const given = JSON.stringify(command)
  const lines = useMemo(() => {
    const asked = JSON.parse(given) as C
    const result = map && applyCommand(map, asked)
    if (!map || !result?.ok) return []
    const change = loadChange(buildChainGraph(map), buildChainGraph(result.map))
    return [...changeInWords(map, change, texts), ...rest(map, result.map, asked, texts)]
  }, [map, given, rest, texts])
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

type Absorb = Extract<Command, { readonly type: 'absorb-meeting' }>

function absorbInWords(before: ChainMap, after: ChainMap, { absorbed, into }: Absorb, texts: Texts): readonly string[] {
  const words = texts.reshape.absorb
  const effects = absorbEffects(before, after, absorbed, into)
  const stays = after.meetings[into]
  if (!effects || !stays) return []
  const { joining, both, apart, moved, isWithheld } = effects
  const names = (ids: readonly Id[]) => partiesInWords(before, ids, texts)
  const counts = countWords(moved, texts)
  return [
    words.stays(stays.name, rhythmInWords(stays, texts)),
    ...(joining.length > 0 ? [words.joining(stays.name, names(joining), joining.length)] : []),
    ...(both.length > 0 ? [words.both(stays.name, names(both), both.length)] : []),
    ...(apart.length > 0 ? [words.apart(stays.name, names(apart), apart.length)] : []),
    ...(counts ? [words.moved(stays.name, counts)] : []),
    ...(isWithheld ? [words.withheld(stays.name)] : []),
  ]
}

type Remove = Extract<Command, { readonly type: 'remove-records' }>

function stopInWords(before: ChainMap, after: ChainMap, { ids }: Remove, texts: Texts): readonly string[] {
  const words = texts.reshape.stop
  const undecided = ids.flatMap((id) => decidedHereOnly(buildChainGraph(before), id))
  const touched = countWords(removalEffects(before, after, ids).touched, texts)
  const names = undecided.flatMap((id) => {
    const collection = collectionOf(before, id)
    return (collection && nameById(before, collection, id, texts)) ?? []
  })
  return [
    ...(names.length > 0 ? [words.undecided(joined(names, texts.language))] : []),
    ...(touched ? [words.touched(touched)] : []),
    words.gone,
  ]
}
