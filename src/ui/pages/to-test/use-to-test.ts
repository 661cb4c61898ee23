import { useDeferredValue, useMemo } from 'react'
import { openFindings } from '../../../graph/conversation/answer-state'
import { type ToTest, toTest } from '../../../graph/facts/to-test'
import { recordName } from '../../../text/record-names'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'

const NONE: readonly ToTest[] = []

/** What of the open map the stuurgroep can test; empty without a map. */
export function useToTest(): readonly ToTest[] {
  const map = useDocument((state) => state.map)
  const findings = useFindings((state) => state.findings)
  const texts = useTexts()
  const latest = useDeferredValue(findings)
  const today = useToday()
  return useMemo(() => {
    if (!map) return NONE
    const open = openFindings(latest, map.answers, today)
    return toTest(map, open, (collection, record) => recordName(map, collection, record, texts))
  }, [map, latest, texts, today])
}
