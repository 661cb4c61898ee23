import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildChainGraph } from '../../src/graph/chain-graph'
import { answerFindings } from '../../src/graph/conversation/answer-state'
import type { Finding } from '../../src/graph/finding'
import { rules } from '../../src/graph/rules/index'
import { runRules } from '../../src/graph/run-rules'
import type { Answer } from '../../src/model/schema/findings-and-views'
import { ANSWERS } from '../../src/model/vocabulary'
import { isoDay } from '../../src/ui/base/clock/iso-day'
import { openMap, undoLast, useDocument } from '../../src/ui/base/state/document-store'
import { useFindings } from '../../src/ui/base/state/findings-store'
import {
  type AnswerDraft,
  dropDraft,
  editDraft,
  foldDraft,
  useConversationView,
} from '../../src/ui/panels/findings/conversation-store'
import {
  changeAnswer,
  faultsOf,
  fieldsOf,
  recordAnswer,
  startAnswer,
  takeBack,
} from '../../src/ui/panels/findings/give-answer'
import { smallMap } from '../graph/small-map'

const TODAY = isoDay(new Date())
const MAP = smallMap({
  parties: [...'abcdefghi'].map((id) => ({ id, name: `Partij ${id}`, steering: 'own-board' as const })),
  dependencies: ['g>h', 'h>a', 'a>b', 'b>c', 'c>d', 'd>e', 'e>f', 'f>i'],
})
const FINDINGS = runRules(buildChainGraph(MAP), rules)

function hinge(): Finding {
  const found = FINDINGS.find(({ rule, about }) => rule === 'articulation-party' && about[0]?.id === 'c')
  if (!found) throw new Error('the hinge is not found')
  return found
}

function draft(fields: Partial<AnswerDraft> = {}): AnswerDraft {
  return {
    finding: hinge().key,
    answer: 'deliberate',
    reason: '',
    takenUpBy: '',
    by: '',
    date: TODAY,
    until: '',
    ...fields,
  }
}

const answers = (): Answer[] => Object.values(useDocument.getState().map?.answers ?? {})
const record = (fields: Partial<AnswerDraft>) => {
  const [item] = answerFindings([hinge()], useDocument.getState().map?.answers ?? {}, TODAY).items
  return item !== undefined && recordAnswer(item, draft(fields))
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  openMap({ ...MAP, id: 'before' })
  openMap(MAP)
  useFindings.setState({ findings: FINDINGS })
})

describe('what an answer needs', () => {
  it.each([
    [{ answer: 'action' }, []],
    [{ answer: 'deliberate' }, [['reason', 'reason']]],
    [{ answer: 'deliberate', reason: ' ' }, [['reason', 'reason']]],
    [{ answer: 'deliberate', reason: 'x' }, []],
    [{ answer: 'find-out' }, [['takenUpBy', 'takenUpBy']]],
    [{ answer: 'find-out', takenUpBy: 'x' }, []],
    [{ answer: 'incorrect' }, []],
    [{ answer: 'elsewhere' }, [['reason', 'where']]],
    [{ answer: 'action', date: '' }, [['date', 'date']]],
    [{ answer: 'action', until: '2020-01-01' }, [['until', 'untilPassed']]],
    [{ answer: 'action', until: TODAY }, []],
  ] as const)('of %o misses %o', (fields, missing) => {
    expect([...faultsOf(draft(fields), 'articulation-party')]).toEqual(missing)
  })

  it('is a day when it can only be put off', () => {
    const faults = faultsOf(draft({ answer: 'find-out', takenUpBy: 'x' }), 'map-one-sided-or-stale')
    expect([...faults]).toEqual([['until', 'until']])
  })

  it('asks who takes it up only where somebody does', () => {
    expect(ANSWERS.filter((answer) => fieldsOf(answer, 'x').takenUpBy)).toEqual(['action', 'find-out'])
  })
})

describe('an answer that is recorded', () => {
  it('stands in the document with the hash of its facts and the sentence as it stood, without empty fields', () => {
    expect(record({ reason: ' Zo is het afgesproken. ', by: 'programmamanager', takenUpBy: 'niemand' })).toBe(true)
    const [answer] = answers()
    expect(answer).toEqual({
      id: expect.stringMatching(/^answer_/),
      finding: hinge().key,
      answer: 'deliberate',
      reason: 'Zo is het afgesproken.',
      by: 'programmamanager',
      date: TODAY,
      inputsHash: hinge().inputsHash,
      note: expect.stringContaining('Partij c'),
    })
    expect(useConversationView.getState().lastBy).toBe('programmamanager')
    expect(undoLast()).toBe('add-record:answers')
    expect(answers()).toEqual([])
  })

  it('can be changed: what was emptied is gone', () => {
    record({ answer: 'find-out', takenUpBy: 'directeur', until: '2099-01-01' })
    const [first] = answers()
    expect(first).toMatchObject({ takenUpBy: 'directeur', until: '2099-01-01' })
    record({ answer: 'incorrect', takenUpBy: 'directeur', until: '2099-01-01', changes: first?.id })
    expect(answers()).toHaveLength(1)
    expect(answers()[0]).toMatchObject({ id: first?.id, answer: 'incorrect' })
    expect(answers()[0]).not.toHaveProperty('takenUpBy')
    expect(answers()[0]).not.toHaveProperty('until')
    expect(undoLast()).toBe('edit-record:answers')
    expect(answers()).toEqual([first])
  })

  it('can be taken back', () => {
    record({ reason: 'x' })
    takeBack(answers()[0]?.id ?? '', 'het signaal')
    expect(answers()).toEqual([])
  })
})

describe('an answer that is put aside', () => {
  const { key } = hinge()
  const kept = (finding = key) => useConversationView.getState().drafts[finding]
  const write = (reason: string) => {
    startAnswer(hinge(), 'deliberate')
    editDraft(key, { reason })
  }
  const putAside = () => {
    const draft = kept()
    if (draft) foldDraft(draft)
  }

  it('is there again with the same button and with another', () => {
    write('Zo is het')
    putAside()
    expect(kept()).toMatchObject({ isFolded: true, reason: 'Zo is het' })
    startAnswer(hinge(), 'deliberate')
    expect(kept()).toMatchObject({ isFolded: false, reason: 'Zo is het', answer: 'deliberate' })
    putAside()
    startAnswer(hinge(), 'elsewhere')
    expect(kept()).toMatchObject({ isFolded: false, reason: 'Zo is het', answer: 'elsewhere' })
  })

  it('leaves nothing when nothing was typed, when it is cancelled and when it is recorded', () => {
    startAnswer(hinge(), 'deliberate')
    putAside()
    expect(kept()).toBeUndefined()
    write('x')
    dropDraft(key)
    expect(kept()).toBeUndefined()
    write('x')
    record({ reason: 'x' })
    expect(kept()).toBeUndefined()
  })

  it('stays while another is written', () => {
    const other = FINDINGS.find((finding) => finding.key !== key)
    if (!other) throw new Error('there is no other finding')
    write('x')
    startAnswer(other, 'incorrect')
    editDraft(other.key, { reason: 'y' })
    expect([kept()?.reason, kept(other.key)?.reason]).toEqual(['x', 'y'])
  })

  it('belongs to the answer it changes', () => {
    record({ reason: 'eerst' })
    const [given] = answers()
    if (!given) throw new Error('nothing was recorded')
    changeAnswer(hinge(), given)
    editDraft(key, { reason: 'dan' })
    putAside()
    changeAnswer(hinge(), given)
    expect(kept()).toMatchObject({ changes: given.id, reason: 'dan', isFolded: false })
    takeBack(given.id, 'het signaal')
    startAnswer(hinge(), 'deliberate')
    expect(kept()).toMatchObject({ changes: undefined, reason: 'dan' })
  })
})

describe('how the list is looked at', () => {
  it('begins anew with another map, and stays with every change of the same', () => {
    useConversationView.setState({ filter: { group: 'goals' }, limit: 50 })
    record({ reason: 'x' })
    expect(useConversationView.getState().limit).toBe(50)
    openMap({ ...MAP, id: 'another' })
    expect(useConversationView.getState()).toMatchObject({ filter: {}, limit: 10, drafts: {} })
  })
})
