import { memo } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { BlockField, CHAIN_BLOCKS, type ChainBlock } from '../../forms/fields/block-field'
import { CheckableBoolean } from '../../forms/fields/choice'
import { RequiredText } from '../../forms/fields/plain-text'
import { Section } from '../../forms/fields/section'
import { useEdit } from '../../forms/options/use-edit'
import { EvidenceFields } from '../../forms/record/evidence-fields'
import { FormFrame } from '../../forms/record/form-frame'
import { MarkedField } from '../../forms/record/marked-field'
import { StateHelp } from './state-help'

const BLOCKS = Object.keys(CHAIN_BLOCKS) as readonly ChainBlock[]

/** A chain: what it is called, whether its steps follow each other, and the building blocks of its governance. */
export const ChainForm = memo(function ChainForm({ id }: { readonly id: Id }) {
  const words = useTexts().governance.chainForm
  const chain = useDocument((state) => state.map?.chains[id])
  const edit = useEdit('chains', id)
  if (!chain) return null
  return (
    <FormFrame collection="chains" id={id} title={chain.name}>
      <RequiredText
        wraps
        label={words.name}
        value={chain.name}
        maxLength={LIMITS.name}
        onChange={(name) => edit({ name })}
      />
      <MarkedField field="sequential">
        <CheckableBoolean
          label={words.sequential}
          description={words.sequentialHelp}
          value={chain.sequential}
          onChange={(sequential) => edit({ sequential })}
        />
      </MarkedField>
      <StateHelp />
      <Section title={words.section}>
        {BLOCKS.map((block) => (
          <MarkedField key={block} field={block}>
            <BlockField isAlone chain={chain} block={block} />
          </MarkedField>
        ))}
      </Section>
      <EvidenceFields record={chain} edit={edit} />
    </FormFrame>
  )
})
