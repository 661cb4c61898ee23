import type { MessageOf } from '../../../graph/rules/index'
import { type FindingText, type RuleText, textOf } from '../../finding-text'

type Ids = 'dependency-without-agreement'

export const enAgreementsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'dependency-without-agreement.none': {
    title: (v) =>
      `No agreement is known yet on ‘${textOf(v, 'product')}’ from ${textOf(v, 'supplier')} for ${textOf(v, 'dependent')}`,
    why: 'What is written nowhere often comes up only when things get tight. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `What is expected of ${textOf(v, 'supplier')} at ${textOf(v, 'dependent')}, and where does that stand?`,
    unknown: 'Whether cooperation without paper has gone well for years.',
  },
}

export const enAgreementsRules: Readonly<Record<Ids, RuleText>> = {
  'dependency-without-agreement': {
    name: 'Critical and not agreed',
    falseAlarm: 'Cooperation on trust can work very well; then agree when to look at it again.',
  },
}
