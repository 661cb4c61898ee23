import { useRef, useState } from 'react'
import { organisationFields } from '../../../model/catalogue/search-catalogue'
import type { PartyChoice } from '../../../model/party-choice'
import { closeDraft, endDraft } from '../../base/go-to/close-draft'
import { useOffered } from '../../base/go-to/party-asked'
import { useDocument } from '../../base/state/document-store'
import { type Draft, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useGoOn } from '../../kit/fields/use-after-draw'
import { fitAll } from '../camera/camera'
import { choiceOfRecord } from './choice-of-record'
import { commitTriangle, type Slots } from './commit-triangle'
import { DraftForm } from './draft-form'
import { NotesFocus } from './notes-focus'
import { PartySlot } from './party-slot'

type TriangleDraftData = Extract<Draft, { kind: 'triangle' }>

const ROLES = ['owner', 'client', 'contractor'] as const

/**
 * A triangle with a field at each corner; Tab walks owner, client, contractor. A corner may stay open. After a new
 * triangle owner and client stay, so that the next one that shares them takes one name.
 */
export function TriangleDraft({ draft }: { readonly draft: TriangleDraftData }) {
  const texts = useTexts()
  const words = texts.ui.drafts
  const [slots, setSlots] = useState<Slots>(() => initialSlots(draft))
  const [round, setRound] = useState(0)
  const [drawn, setDrawn] = useState<string>()
  const [fault, setFault] = useState<string>()
  /** Whether a corner was filled in or emptied since the last triangle. */
  const [isTouched, setTouched] = useState(false)
  /** The corner that was typed in last: a party that is clicked on the map comes there. */
  const [asked, setAsked] = useState<keyof Slots>()
  const form = useRef<HTMLFormElement>(null)
  const goOnTo = useGoOn()
  const filling = draft.triangle !== undefined
  const set = (role: keyof Slots) => (choice: PartyChoice | undefined) => {
    setFault(undefined)
    setTouched(true)
    setSlots((before) => ({ ...before, [role]: choice }))
    // The field that was typed in is gone or new: the keyboard goes on to the next corner, or to the button; never back
    // to a corner that was passed over on purpose.
    goOnTo(() => {
      const onward = choice ? ROLES.slice(ROLES.indexOf(role) + 1) : [role]
      const fields = onward.map((slot) => form.current?.querySelector<HTMLElement>(`.slot-${slot} input`))
      return fields.find((field) => field) ?? form.current?.querySelector<HTMLElement>('.draft-buttons button')
    })
  }
  useOffered((record) => {
    const choice = choiceOfRecord(record)
    const open = [asked, ...ROLES].find((role) => role && !slots[role])
    if (!choice || !open) return false
    set(open)(choice)
    return true
  })
  const commit = () => {
    if (!slots.owner && !slots.client && !slots.contractor) {
      setFault(words.triangleEmpty)
      return false
    }
    const result = commitTriangle(draft, slots, round)
    if (result.refusal) {
      setFault(texts.problems.refusals[result.refusal.code](result.refusal.values))
      return false
    }
    setTouched(false)
    if (filling || useSession.getState().tool !== 'triangle') {
      endDraft()
      return true
    }
    setDrawn(result.name)
    requestAnimationFrame(fitAll)
    setSlots({ ...keptChoices(slots, result.ids), contractor: undefined })
    setRound(round + 1)
    setAsked(undefined)
    return true
  }
  const isAgency = isAgencyChoice(slots.contractor)
  const focus = draft.focus ?? (round > 0 || (slots.owner && !slots.contractor) ? 'contractor' : 'owner')
  return (
    <DraftForm
      className="triangle-form"
      formRef={form}
      title={filling ? words.fillTriangle : words.newTriangle}
      help={drawn ? words.nextTriangle(drawn) : words.triangleHint}
      fault={fault}
      commitLabel={filling ? words.fill : words.putTriangle}
      closeLabel={words.done}
      onCommit={commit}
      onClose={closeDraft}
      onDrop={endDraft}
      about={[draft.contractor, draft.triangle]}
      isHalf={isTouched}
      canKeep={!!slots.owner || !!slots.client || !!slots.contractor}
    >
      <svg className="triangle-backdrop" viewBox="0 0 100 60" preserveAspectRatio="none" aria-hidden="true">
        <path d="M22 8H78L50 52Z" />
      </svg>
      {ROLES.map((role) => (
        <NotesFocus key={`${role}-${round}`} className={`triangle-slot slot-${role}`} onField={() => setAsked(role)}>
          <PartySlot
            label={texts.vocabulary.role[role]}
            value={slots[role]}
            onChange={set(role)}
            autoFocus={role === focus && !slots[role]}
          />
          {isAgency && <p className="slot-term">{texts.neighbours.terms.also(texts.neighbours.terms[role])}</p>}
        </NotesFocus>
      ))}
    </DraftForm>
  )
}

/** Whether the regulation of 2024, which has its own words for the roles, is about this contractor. */
function isAgencyChoice(choice: PartyChoice | undefined): boolean {
  if (choice?.kind === 'existing') return choice.party.kind === 'agency'
  return choice?.kind === 'organisation' && organisationFields(choice.organisation).kind === 'agency'
}

function initialSlots(draft: TriangleDraftData): Slots {
  const { map } = useDocument.getState()
  const existing = choiceOfRecord
  const triangle = draft.triangle ? map?.triangles[draft.triangle] : undefined
  if (!triangle) return { owner: undefined, client: undefined, contractor: existing(draft.contractor) }
  return {
    owner: existing(triangle.owner?.party),
    client: existing(triangle.clients?.[0]?.party),
    contractor: existing(triangle.contractor),
  }
}

/** Owner and client as they now stand on the map. */
function keptChoices(slots: Slots, ids: { owner?: string | undefined; client?: string | undefined }) {
  const { map } = useDocument.getState()
  const again = (choice: PartyChoice | undefined, id: string | undefined): PartyChoice | undefined => {
    const party = id ? map?.parties[id] : undefined
    return party ? { kind: 'existing', party } : choice
  }
  return { owner: again(slots.owner, ids.owner), client: again(slots.client, ids.client) }
}
