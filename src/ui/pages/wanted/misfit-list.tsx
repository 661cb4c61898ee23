import type { ProposalPicture } from '../../../model/proposals/proposal-picture'
import type { Misfit } from '../../../model/proposals/wanted-map'
import type { Proposal } from '../../../model/schema/wanted'
import { tellMisfit } from '../../../text/compare/misfit-words'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'

interface MisfitListProps {
  readonly proposal: Proposal
  readonly picture: ProposalPicture
}

/** What of a proposal no longer fits the present, with both values and the choice between them. */
export function MisfitList({ proposal, picture }: MisfitListProps) {
  const { language, wanted } = useTexts()
  const words = wanted.misfits

  function settle({ proposal: of, table, id, field }: Misfit, take: 'proposed' | 'present') {
    const place = { ...(table && { table }), ...(id && { id }), ...(field && { field }) }
    if (runOrTell({ type: 'settle-misfit', proposal: of, ...place, take })) announce(words.settled)
  }

  return (
    <section className="wanted-misfits" aria-label={words.heading}>
      <h5>{words.heading}</h5>
      <p>{words.lead}</p>
      <ul>
        {picture.misfits.map((misfit) => {
          const { table = '', id = '', field = '' } = misfit
          const { text, sides, canInsist } = tellMisfit(misfit, picture, proposal, language)
          return (
            <li key={`${table} ${id} ${field}`}>
              <p>{text}</p>
              {sides && (
                <p>
                  {sides.proposed}
                  <br />
                  {sides.present}
                </p>
              )}
              {misfit.table && (
                <div className="wanted-row no-print">
                  {canInsist && (
                    <Button label={`${words.proposed}: ${text}`} onPress={() => settle(misfit, 'proposed')}>
                      {words.proposed}
                    </Button>
                  )}
                  <Button label={`${words.present}: ${text}`} onPress={() => settle(misfit, 'present')}>
                    {words.present}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
