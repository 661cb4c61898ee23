import { memo, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type Alternative, partiesWithoutTriangle } from '../../../graph/facts/roles'
import { emptyChainMap } from '../../../model/chain-map'
import type { Party } from '../../../model/schema/parties'
import { STEERINGS } from '../../../model/vocabulary'
import { turnToDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableChoice } from '../../forms/fields/choice'
import { useEdit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { useNear } from './use-near'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** Rows at first, and so many more each time one asks. */
const FIRST = 12
const MORE = 60

/** The parties that stand in no triangle as contractor, by kind, with what they usually have in its place. */
export function WithoutTriangle() {
  const words = useTexts().roles.without
  const { parties, triangles } = useDocument(
    useShallow(({ map }) => ({ parties: (map ?? NOTHING).parties, triangles: (map ?? NOTHING).triangles })),
  )
  const groups = partiesWithoutTriangle({ ...NOTHING, parties, triangles })
  return (
    <section className="roles-without" aria-labelledby="roles-without-title">
      <h3 id="roles-without-title">{words.title}</h3>
      <p className="keten-help">{groups.length > 0 ? words.help : words.none}</p>
      {groups.map(({ alternative, parties: members }) => (
        <Group key={alternative} alternative={alternative} parties={members} />
      ))}
    </section>
  )
}

function Group({ alternative, parties }: { readonly alternative: Alternative; readonly parties: readonly Party[] }) {
  const { roles, language } = useTexts()
  const [shown, setShown] = useState(FIRST)
  const list = useRef<HTMLUListElement>(null)
  const isNear = useNear(list)
  const words = roles.without.alternatives[alternative]
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true })
    return [...parties].sort((a, b) => compare(a.abbreviation ?? a.name, b.abbreviation ?? b.name))
  }, [parties, language])
  const rows = sorted.slice(0, shown)
  return (
    <section className="roles-group" aria-label={words.title}>
      <h4>
        {words.title} <span className="details-count">{parties.length}</span>
      </h4>
      <p>
        {words.help} <span className="keten-help">{roles.without.source(words.source)}</span>
      </p>
      <ul className="roles-parties" ref={list}>
        {rows.map((party) => (
          <PartyRow key={party.id} party={party} isNear={isNear} />
        ))}
      </ul>
      {rows.length < sorted.length && (
        <Button variant="quiet" onPress={() => setShown(shown + MORE)}>
          {roles.without.more(rows.length, sorted.length)}
        </Button>
      )}
    </section>
  )
}

const PartyRow = memo(function PartyRow({ party, isNear }: { readonly party: Party; readonly isNear: boolean }) {
  const { roles, vocabulary } = useTexts()
  const isSelected = useSession((state) => state.selection.includes(party.id))
  const edit = useEdit('parties', party.id)
  const name = party.abbreviation ?? party.name
  return (
    <li className={isSelected ? 'roles-selected' : undefined}>
      <span className="roles-party">
        <Button variant="link" className="roles-link" current={isSelected} onPress={() => turnToDetails(party.id)}>
          {name}
        </Button>
        <span className="keten-help">{vocabulary.partyKind[party.kind]}</span>
      </span>
      <div className="roles-steering">
        {isNear && (
          <CheckableChoice
            hideLabel
            label={roles.without.steeringOf(name)}
            codes={STEERINGS}
            words={vocabulary.steering}
            value={party.steering}
            onChange={(steering) => edit({ steering })}
          />
        )}
      </div>
    </li>
  )
})
