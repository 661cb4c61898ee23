import type { Dependency } from '../../../../model/schema/relations'
import { FLOWS, NATURES } from '../../../../model/vocabulary'
import type { Texts } from '../../../../text/texts'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { boolean, choice, longText, number, requiredChoice, requiredReference, requiredText } from './make'

const natures = (texts: Texts) => texts.vocabulary.nature

/** What a dependency has, in columns. */
export const dependencyColumns: readonly Column<Dependency>[] = [
  requiredText<Dependency>('product', (texts) => texts.forms.dependency.product, { width: 17 }),
  requiredReference<Dependency>('supplier', (texts) => texts.forms.dependency.supplier, ['parties']),
  requiredReference<Dependency>('dependent', (texts) => texts.forms.dependency.dependent, ['parties']),
  findings,
  requiredChoice<Dependency>(
    'flow',
    (texts) => texts.forms.dependency.flow,
    FLOWS,
    (texts) => texts.vocabulary.flow,
    { width: 8.5 },
  ),
  choice<Dependency>('nature', (texts) => texts.forms.dependency.nature, NATURES, natures),
  choice<Dependency>('supplierView', (texts) => texts.forms.dependency.supplierView, NATURES, natures),
  choice<Dependency>('dependentView', (texts) => texts.forms.dependency.dependentView, NATURES, natures),
  boolean<Dependency>('critical', (texts) => texts.forms.dependency.critical),
  boolean<Dependency>('strained', (texts) => texts.forms.dependency.strained),
  boolean<Dependency>('mutual', (texts) => texts.forms.dependency.mutual),
  longText<Dependency>('noticeOfChange', (texts) => texts.forms.dependency.noticeOfChange),
  boolean<Dependency>('feedbackWanted', (texts) => texts.records.dependency.feedbackWanted, { width: 10 }),
  { ...number<Dependency>('share', (texts) => texts.grid.columns.share, { max: 1 }), kind: 'percent' },
  number<Dependency>('order', (texts) => texts.forms.dependency.order, { max: 10_000, isWhole: true }),
  ...evidence,
]
