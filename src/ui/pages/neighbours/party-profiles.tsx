import { useState } from 'react'
import type { ChainGraph } from '../../../graph/chain-graph'
import { type PartyProfile, partyProfiles } from '../../../graph/facts/party-profiles'
import { findDepartment } from '../../../model/departments'
import { fieldWords } from '../../../text/field-words'
import { select } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Segmented } from '../../kit/controls/segmented'
import { type ProfileFilter, useNeighbours } from './neighbours-store'
import { PROFILE_FIELDS, profileValue } from './profile-fields'

/** More rows at once would be scrolled through by nobody. */
const PAGE = 100

const FITS: Readonly<Record<ProfileFilter, (profile: PartyProfile) => boolean>> = {
  all: () => true,
  department: ({ isOtherDepartment }) => isOtherDepartment,
  tier: ({ isOtherTier }) => isOtherTier,
  steering: ({ isSteeringOpen }) => isSteeringOpen,
}

/** All parties beside each other: how each is steered, under whom, in which layer and chains, and who stands apart. */
export function PartyProfiles({ graph, onCentre }: { readonly graph: ChainGraph; readonly onCentre: () => void }) {
  const texts = useTexts()
  const words = texts.neighbours.all
  const filter = useNeighbours((state) => state.filter)
  const centre = useNeighbours((state) => state.centre)
  const [room, setRoom] = useState(PAGE)
  const profiles = partyProfiles(graph)
  const fitting = profiles.filter(FITS[filter])
  const shown = fitting.slice(0, room)
  return (
    <div className="party-profiles">
      <Common graph={graph} profiles={profiles} />
      <Segmented<ProfileFilter>
        label={words.filter}
        value={filter}
        onChange={(id) => {
          useNeighbours.setState({ filter: id })
          setRoom(PAGE)
        }}
        segments={(['all', 'department', 'tier', 'steering'] as const).map((id) => ({
          id,
          label: words.filters[id](profiles.filter(FITS[id]).length),
        }))}
      />
      {shown.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <table className="keten-table">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.party}</th>
              {PROFILE_FIELDS.map(({ name }) => (
                <th key={name} scope="col">
                  {fieldWords(texts, 'parties', name).label}
                </th>
              ))}
              <th scope="col">{words.columns.suppliers}</th>
              <th scope="col">{words.columns.dependents}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((profile) => (
              <Row
                key={profile.party.id}
                graph={graph}
                profile={profile}
                isCentre={profile.party.id === centre}
                onCentre={onCentre}
              />
            ))}
          </tbody>
        </table>
      )}
      {fitting.length > shown.length && (
        <p className="party-profiles-more">
          {words.shown(shown.length, fitting.length)}{' '}
          <Button onPress={() => setRoom(room + PAGE)}>{words.more(Math.min(PAGE, fitting.length - room))}</Button>
        </p>
      )}
    </div>
  )
}

/** What most parties of each chain have, so that it is clear beside what the others stand apart. */
function Common({ graph, profiles }: { readonly graph: ChainGraph; readonly profiles: readonly PartyProfile[] }) {
  const texts = useTexts()
  const words = texts.neighbours.all
  const commons = new Map(
    profiles.map(({ common, chains, party }) => {
      const step = party.step ? graph.map.steps[party.step]?.chain : undefined
      const chain = step ?? chains[0]
      return [chain === undefined ? words.wholeMap : (graph.map.chains[chain]?.name ?? words.wholeMap), common] as const
    }),
  )
  const telling = [...commons].filter(([, { department, tier }]) => department !== undefined || tier !== undefined)
  return (
    <>
      {telling.map(([chain, { department, tier }]) => (
        <p key={chain} className="keten-help">
          {words.common(
            chain,
            [department, tier && texts.vocabulary.tier[tier]].filter((word) => word !== undefined),
          )}
        </p>
      ))}
    </>
  )
}

interface RowProps {
  readonly graph: ChainGraph
  readonly profile: PartyProfile
  readonly isCentre: boolean
  readonly onCentre: () => void
}

function Row({ graph, profile, isCentre, onCentre }: RowProps) {
  const texts = useTexts()
  const words = texts.neighbours
  const { party, chains, common, suppliers, dependents, isOtherDepartment, isOtherTier } = profile
  // What most parties of the chain have, where this one stands apart.
  const apart: Readonly<Record<string, string | undefined>> = {
    department: isOtherDepartment ? (common.department ?? undefined) : undefined,
    tier: isOtherTier && common.tier ? texts.vocabulary.tier[common.tier] : undefined,
  }
  return (
    <tr className={isCentre ? 'current' : undefined}>
      <th scope="row">
        <Button
          variant="link"
          className="partner-name"
          current={isCentre}
          label={words.putInMiddle(graph.nameOf(party.id))}
          onPress={() => {
            select([party.id])
            onCentre()
          }}
        >
          {graph.nameOf(party.id)}
        </Button>
        {party.abbreviation && <span className="keten-help">{party.name}</span>}
      </th>
      {PROFILE_FIELDS.map((field) => {
        const { words: said, isKnown, value } = profileValue(field, party, chains, graph.map, texts)
        const differing = apart[field.name]
        return (
          // What is known stands straight, the two other states in italics.
          <td key={field.name} title={field.kind === 'department' ? findDepartment(String(value))?.name : undefined}>
            <span className={isKnown ? undefined : 'keten-quiet'}>{said}</span>
            {differing !== undefined && <span className="party-differs">≠ {words.all.differs(differing)}</span>}
          </td>
        )
      })}
      <td className="number">{suppliers}</td>
      <td className="number">{dependents}</td>
    </tr>
  )
}
