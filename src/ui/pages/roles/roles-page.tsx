import './roles.css'
import { useEffect, useMemo } from 'react'
import { emptyChainMap } from '../../../model/chain-map'
import { type Id, newId } from '../../../model/id'
import { choiceName, type PartyChoice, resolveChoices } from '../../../model/party-choice'
import { triangleName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, choosePage, chooseTool, select, useSession } from '../../base/state/session-store'
import { showFound } from '../../base/state/show-also'
import { useTexts } from '../../base/state/use-texts'
import { useOneGroup } from '../../forms/fields/record-pick'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { freeNear } from '../../map/canvas/draw-tools'
import { CornerField } from './corner-field'
import { RolesOverview } from './roles-overview'
import { blockId, TriangleBlock } from './triangle-block'
import { WithoutTriangle } from './without-triangle'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** Who fills which role in each triangle, and what is ordered there. */
export function RolesPage() {
  const texts = useTexts()
  const words = texts.roles
  const map = useDocument((state) => state.map) ?? NOTHING
  const groups = useOneGroup(usePartyOptions())
  useFollowSelection()
  const triangles = useMemo(() => {
    const { compare } = new Intl.Collator(texts.language, { numeric: true })
    const named = Object.values(map.triangles).map((triangle) => ({
      triangle,
      name: triangleName(map, triangle, texts),
    }))
    return named.sort((a, b) => compare(a.name, b.name)).map(({ triangle }) => triangle)
  }, [map, texts])

  if (triangles.length === 0) {
    return (
      <PageFrame title={words.title} lead={words.lead}>
        <EmptyPage
          title={words.empty.title}
          actions={
            <>
              <NewTriangle />
              <Button
                onPress={() => {
                  choosePage('map')
                  chooseTool('triangle')
                }}
              >
                {words.empty.draw}
              </Button>
            </>
          }
        >
          {words.empty.text}
        </EmptyPage>
        {Object.keys(map.parties).length > 0 && <WithoutTriangle />}
      </PageFrame>
    )
  }
  return (
    <PageFrame title={words.title} lead={words.lead} tools={<NewTriangle />}>
      <RolesOverview map={map} triangles={triangles} onGoTo={goTo} />
      <Disclosure title={words.terms.title}>
        <p>{words.terms.help}</p>
      </Disclosure>
      {triangles.map(({ id }) => (
        <TriangleBlock key={id} id={id} groups={groups} />
      ))}
      <WithoutTriangle />
    </PageFrame>
  )
}

/** Selects a triangle, brings it into view and puts the focus on its name. */
function goTo(triangle: Id): void {
  select([triangle])
  document.getElementById(blockId(triangle))?.scrollIntoView({ block: 'start' })
  document.getElementById(`${blockId(triangle)}-name`)?.focus({ preventScroll: true })
}

/** What is selected elsewhere (a finding, the next question of the lens) comes into view here too. */
function useFollowSelection(): void {
  const first = useSession((state) => state.selection[0])
  useEffect(() => {
    const { map } = useDocument.getState()
    const triangle = first === undefined ? undefined : (map?.assignments[first]?.triangle ?? first)
    if (triangle === undefined || !map?.triangles[triangle]) return
    const block = document.getElementById(blockId(triangle))
    if (block && !block.contains(document.activeElement)) block.scrollIntoView({ block: 'nearest' })
  }, [first])
}

/** Makes a triangle around the party that carries out; one that is not on the map yet comes with it. */
function NewTriangle() {
  const texts = useTexts()
  const words = texts.roles.triangle
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  return (
    <div className="roles-new">
      <CornerField
        hideLabel={false}
        label={words.newTriangle}
        placeholder={words.newPlaceholder}
        commitsOnLeave={false}
        parties={parties}
        onChoose={(choice) => {
          makeTriangle(choice, texts)
          return undefined
        }}
      />
    </div>
  )
}

function makeTriangle(contractor: PartyChoice, texts: Texts): void {
  const { map } = useDocument.getState()
  if (!map) return
  const { ids, added } = resolveChoices(map, [contractor], () => freeNear({ x: 0, y: 0 }))
  const triangle = { id: newId('triangle'), contractor: ids[0] }
  if (!runOrTell({ type: 'draw-triangle', triangle, newParties: added })) return
  announce(texts.roles.triangle.made(choiceName(contractor)))
  showFound(ids)
  // Its block is drawn with the next frame; who does what is the next thing to say.
  requestAnimationFrame(() => goTo(triangle.id))
}
