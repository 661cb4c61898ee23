import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { orderWith, stepsOfChain } from '../../../graph/facts/step-board'
import { emptyChainMap } from '../../../model/chain-map'
import { splitChanges } from '../../../model/commands/changes'
import type { RecordEdit } from '../../../model/commands/edit-records'
import { stepChanges } from '../../../model/fields/step-changes'
import type { Id } from '../../../model/id'
import type { Step } from '../../../model/schema/parties'
import { runCommand, useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { useTexts } from '../../base/state/use-texts'
import { MultiPick } from '../../forms/fields/multi-pick'
import { RequiredPick, useOneGroup } from '../../forms/fields/record-pick'
import { Section } from '../../forms/fields/section'
import { refusalText } from '../../forms/options/refusal-text'
import { useEdit } from '../../forms/options/use-edit'
import { useChainOptions, usePartyOptions } from '../../forms/options/use-options'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { type OwnControlProps, RecordFields } from '../../forms/record/record-fields'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { insertStepBeside } from '../../map/reshape/reshape-commands'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** A step: its name, its chain, its place in it and who does its work there. */
export const StepForm = memo(function StepForm({ id }: { readonly id: Id }) {
  const step = useDocument((state) => state.map?.steps[id])
  const edit = useEdit('steps', id)
  if (!step) return null
  return (
    <FormFrame collection="steps" id={id} title={step.name}>
      <RecordFields owner="steps" record={step} edit={edit} own={OWN} />
      <Place id={id} chain={step.chain} />
      <Parties id={id} />
      <EvidenceFields record={step} edit={edit} />
    </FormFrame>
  )
})

const OWN = { chain: ChainOfStep }

function ChainOfStep({ record: { id, chain } }: OwnControlProps<Step>) {
  const { label } = useTexts().fields.steps.chain
  const chains = useOneGroup(useChainOptions())
  const change = useChainChange(id)
  return <RequiredPick label={label} groups={chains} value={chain} onChange={change} />
}

/** Puts a step in another chain. Its parties go along: who is said to be in other chains only, joins that chain too. */
function useChainChange(id: Id): (chain: Id) => string | undefined {
  const texts = useTexts()
  return (chain) => {
    const { map } = useDocument.getState()
    const step = map?.steps[id]
    if (!map || !step) return undefined
    const steps = { ...map.steps, [id]: { ...step, chain } }
    const parties = Object.values(map.parties).filter((party) => party.step === id)
    const edits: RecordEdit[] = [
      { collection: 'steps', id, set: { chain } },
      ...parties.map((party) => ({
        collection: 'parties' as const,
        id: party.id,
        ...splitChanges(stepChanges(party, id, steps)),
      })),
    ]
    return refusalText(runCommand({ type: 'edit-records', edits }), texts)
  }
}

function Place({ id, chain }: { readonly id: Id; readonly chain: Id }) {
  const { reshape, steps } = useTexts()
  const words = steps.form
  const own = useDocument(useShallow(({ map }) => (map ? stepsOfChain(map, chain).map((step) => step.id) : [])))
  const at = own.indexOf(id)
  const move = (to: number) => {
    const { map } = useDocument.getState()
    if (map) runOrTell({ type: 'order-steps', order: orderWith(map, id, to) })
  }
  return (
    <Section title={words.place}>
      <p>{words.placeWords(at + 1, own.length)}</p>
      <div className="details-add">
        <Button isDisabled={at === 0} onPress={() => move(at - 1)}>
          ← {words.earlier}
        </Button>
        <Button isDisabled={at === own.length - 1} onPress={() => move(at + 1)}>
          {words.later} →
        </Button>
        <Button onPress={() => insertStepBeside(id, 'before')}>
          <Icon name="plus" />
          {reshape.steps.before}
        </Button>
        <Button onPress={() => insertStepBeside(id, 'after')}>
          <Icon name="plus" />
          {reshape.steps.after}
        </Button>
      </div>
    </Section>
  )
}

function Parties({ id }: { readonly id: Id }) {
  const texts = useTexts()
  const words = texts.steps.form
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  const options = usePartyOptions()
  const inStep = useMemo(
    () => options.all().filter((option) => parties[option.id]?.step === id),
    [options, parties, id],
  )
  const ids = useMemo(() => inStep.map((option) => option.id), [inStep])

  function change(wanted: readonly Id[]): string | undefined {
    const { map } = useDocument.getState()
    if (!map) return undefined
    const edits = Object.values(map.parties).flatMap((party): readonly RecordEdit[] => {
      const isIn = party.step === id
      if (isIn === wanted.includes(party.id)) return []
      const changes = stepChanges(party, isIn ? undefined : id, map.steps)
      return [{ collection: 'parties', id: party.id, ...splitChanges(changes) }]
    })
    return refusalText(runCommand({ type: 'edit-records', edits }), texts)
  }

  return (
    <MultiPick
      label={words.parties}
      addLabel={words.addParty}
      description={words.partiesHelp}
      options={options}
      value={ids}
      onChange={(wanted) => change(wanted ?? [])}
    />
  )
}
