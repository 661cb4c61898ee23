import { useMemo } from 'react'
import type { Finding } from '../../../graph/finding'
import type { Table } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Answer } from '../../../model/schema/findings-and-views'
import type { Badge } from '../../../scene/drawing/marks'
import { useToday } from '../clock/use-today'
import { badgesOf, haveSameBadges } from './findings-store'
import { useSame } from './use-same'

/** The open findings by the record that carries them; the same object for as long as they say the same. */
export function useBadges(findings: readonly Finding[], answers: Table<Answer> | undefined): ReadonlyMap<Id, Badge> {
  const today = useToday()
  const badges = useMemo(() => badgesOf(findings, answers, today), [findings, answers, today])
  return useSame(badges, haveSameBadges)
}
