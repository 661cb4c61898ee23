import { PAPER_IDS } from '../../../export/paper'
import type { ChainMap } from '../../../model/chain-map'
import type { Texts } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import { Checkbox } from '../../kit/fields/checkbox'
import { Select } from '../../kit/fields/select'
import { TextField } from '../../kit/fields/text-field'
import type { PictureOptions } from './picture-options'

interface PictureFormProps {
  readonly map: ChainMap
  readonly options: PictureOptions
  readonly onChange: (changes: Partial<PictureOptions>) => void
  readonly isWidthUsable: boolean
}

/** The choices for a picture. */
export function PictureForm({ map, options, onChange, isWidthUsable }: PictureFormProps) {
  const { picture } = useTexts().files
  return (
    <div className="keten-picture-form">
      <Segmented
        label={picture.kind}
        value={options.kind}
        onChange={(kind) => onChange({ kind })}
        segments={(['png', 'svg', 'pdf'] as const).map((id) => ({ id, label: picture.kinds[id] }))}
      />
      <WhatField map={map} options={options} onChange={onChange} />
      {options.kind !== 'pdf' && (
        <Segmented
          label={picture.measuredIn}
          value={options.measuredIn}
          onChange={(measuredIn) => onChange({ measuredIn })}
          segments={[
            { id: 'paper', label: picture.byPaper },
            { id: 'width', label: picture.byWidth },
            { id: 'scale', label: picture.byScale },
          ]}
        />
      )}
      <SizeFields options={options} onChange={onChange} isWidthUsable={isWidthUsable} />
      <Segmented
        label={picture.theme}
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
        segments={(['light', 'beamer'] as const).map((id) => ({ id, label: picture.themes[id] }))}
      />
      <Checkbox
        isSelected={options.badges}
        onChange={(badges) => onChange({ badges })}
        description={picture.badgesHelp}
      >
        {picture.badges}
      </Checkbox>
    </div>
  )
}

/** Of a view that is chosen, in the list beside the other choices. */
const VIEW = 'view:'

function WhatField({ map, options, onChange }: Omit<PictureFormProps, 'isWidthUsable'>) {
  const { picture } = useTexts().files
  const { what } = options
  const views = map.viewOrder.flatMap((id) => map.views[id] ?? [])
  return (
    <Select<string>
      label={picture.what}
      description={whatHelp(picture, options)}
      value={typeof what === 'object' ? `${VIEW}${what.view}` : what}
      onChange={(id) =>
        onChange({
          what: id.startsWith(VIEW) ? { view: id.slice(VIEW.length) } : id === 'seen' || id === 'views' ? id : 'whole',
        })
      }
      options={[
        { id: 'whole', label: picture.whole },
        { id: 'seen', label: picture.seen },
        ...views.map(({ id, title }) => ({ id: `${VIEW}${id}`, label: picture.view(title) })),
        ...(views.length > 1 ? [{ id: 'views', label: picture.views(views.length) }] : []),
      ]}
    />
  )
}

function whatHelp({ help }: Texts['files']['picture'], { what, kind }: PictureOptions): string {
  if (what === 'views') return kind === 'pdf' ? help.pages : help.files
  return typeof what === 'object' ? help.view : help[what]
}

function SizeFields({ options, onChange, isWidthUsable }: Omit<PictureFormProps, 'map'>) {
  const { picture } = useTexts().files
  if (options.kind === 'pdf' || options.measuredIn === 'paper') {
    return (
      <>
        <div className="keten-picture-row">
          <Segmented
            label={picture.paper}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
            segments={PAPER_IDS.map((id) => ({ id, label: picture.papers[id] }))}
          />
          {options.kind === 'png' && <Density options={options} onChange={onChange} />}
        </div>
        <Segmented
          label={picture.orientation}
          value={options.orientation}
          onChange={(orientation) => onChange({ orientation })}
          segments={(['either', 'landscape', 'portrait'] as const).map((id) => ({
            id,
            label: picture.orientations[id],
          }))}
        />
      </>
    )
  }
  if (options.measuredIn === 'width') {
    return (
      <div className="keten-picture-row">
        <TextField
          label={picture.width}
          value={options.width}
          onChange={(width) => onChange({ width })}
          inputMode="decimal"
          unit={picture.widthUnit}
          errorMessage={isWidthUsable ? undefined : picture.widthFault}
        />
        {options.kind === 'png' && <Density options={options} onChange={onChange} />}
      </div>
    )
  }
  if (options.kind === 'svg') return null
  return (
    <Segmented
      label={picture.scale}
      value={`${options.scale}`}
      onChange={(scale) => onChange({ scale: Number(scale) as PictureOptions['scale'] })}
      segments={(['1', '2', '3'] as const).map((id) => ({ id, label: `${id}×` }))}
    />
  )
}

function Density({ options, onChange }: Pick<PictureFormProps, 'options' | 'onChange'>) {
  const { picture } = useTexts().files
  return (
    <Segmented
      label={picture.density}
      value={`${options.dpi}`}
      onChange={(dpi) => onChange({ dpi: Number(dpi) as PictureOptions['dpi'] })}
      segments={(['150', '300'] as const).map((id) => ({ id, label: picture.dpi(Number(id)) }))}
    />
  )
}
