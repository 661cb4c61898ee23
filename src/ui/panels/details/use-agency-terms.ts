import type { Triangle } from '../../../model/schema/steering'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'

/**
 * The words the Regeling agentschappen 2024 (Stcrt. 2024, 32572, art. 1) has for the roles of a triangle; undefined when
 * its contractor is no agency, for then they do not apply.
 */
export function useAgencyTerms({ contractor }: Pick<Triangle, 'contractor'>): Texts['neighbours']['terms'] | undefined {
  const { terms } = useTexts().neighbours
  const isAgency = useDocument(({ map }) => !!contractor && map?.parties[contractor]?.kind === 'agency')
  return isAgency ? terms : undefined
}
