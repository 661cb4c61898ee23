import { useState } from 'react'
import { writePng } from '../../../export/write-png'
import type { ChainMap } from '../../../model/chain-map'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { countWithheld } from '../../base/state/for-others'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy, whileBusy } from '../../base/storage/busy-store'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { Segmented } from '../../kit/controls/segmented'
import { Checkbox } from '../../kit/fields/checkbox'
import { TextField } from '../../kit/fields/text-field'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { afterPaint } from './after-paint'
import { PICTURE_DEFAULTS, type PictureOptions, type PictureSize, pictureSize, typedWidth } from './picture-options'
import { saveExport } from './save-file'
import { type Drawing, useDrawing } from './use-drawing'

interface PictureDialogProps {
  readonly map: ChainMap
  readonly onClose: () => void
}

/** Asks how the picture should be, shows it, and downloads it as PNG. */
export function PictureDialog({ map, onClose }: PictureDialogProps) {
  const { files, discretion } = useTexts()
  const { picture, share, errors } = files
  const withheld = useDocument((state) => (state.map === state.whole ? countWithheld(state.whole) : 0))
  const [options, setOptions] = useState(PICTURE_DEFAULTS)
  const [hasFailed, setFailed] = useState(false)
  const isBusy = useBusy((state) => state.task !== null)
  const paperWidth = options.measuredIn === 'width' ? typedWidth(options.width) : undefined
  const drawing = useDrawing(map, { ...options, paperWidth })
  const size = drawing ? pictureSize(drawing, options) : undefined
  const change = (changes: Partial<PictureOptions>) => {
    setOptions((before) => ({ ...before, ...changes }))
    setFailed(false)
  }

  async function save(): Promise<void> {
    if (!drawing || !size) return
    try {
      await whileBusy({ key: 'png', label: share.kinds.png.busy }, async () => {
        await afterPaint()
        const { blob } = await writePng(drawing.svg, size.scale, size.dpi)
        showMessage('info', share.savedPicture(saveExport(map, 'png', blob)))
        onClose()
      })
    } catch (cause) {
      report(cause, 'exporting')
      setFailed(true)
    }
  }

  return (
    <ModalDialog
      title={picture.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{picture.cancel}</Button>
          <Button variant="primary" isDisabled={!size || isBusy} onPress={() => void save()}>
            {isBusy ? share.kinds.png.busy : picture.save}
          </Button>
        </>
      }
    >
      <div className="keten-picture">
        <PictureForm options={options} onChange={change} isWidthUsable={!drawing || size !== undefined} />
        <div className="keten-picture-result">
          <Preview drawing={drawing} title={map.title} />
          {size && <SizeFacts size={size} />}
          {withheld > 0 && <p className="keten-picture-note">{discretion.notAlong(withheld)}</p>}
          {(hasFailed || drawing === null) && (
            <InlineMessage kind="error" live="assertive">
              {errors.picture}
            </InlineMessage>
          )}
        </div>
      </div>
    </ModalDialog>
  )
}

interface PictureFormProps {
  readonly options: PictureOptions
  readonly onChange: (changes: Partial<PictureOptions>) => void
  readonly isWidthUsable: boolean
}

function PictureForm({ options, onChange, isWidthUsable }: PictureFormProps) {
  const { picture } = useTexts().files
  return (
    <div className="keten-picture-form">
      <Segmented
        label={picture.what}
        value={options.what}
        onChange={(what) => onChange({ what })}
        segments={[
          { id: 'whole', label: picture.whole },
          { id: 'visible', label: picture.visible },
        ]}
        description={options.what === 'whole' ? picture.wholeHelp : picture.visibleHelp}
      />
      <Segmented
        label={picture.measuredIn}
        value={options.measuredIn}
        onChange={(measuredIn) => onChange({ measuredIn })}
        segments={[
          { id: 'scale', label: picture.byScale },
          { id: 'width', label: picture.byWidth },
        ]}
      />
      {options.measuredIn === 'scale' ? (
        <Segmented
          label={picture.scale}
          value={`${options.scale}`}
          onChange={(scale) => onChange({ scale: Number(scale) as PictureOptions['scale'] })}
          segments={(['1', '2', '3'] as const).map((id) => ({ id, label: `${id}×` }))}
        />
      ) : (
        <div className="keten-picture-row">
          <TextField
            label={picture.width}
            value={options.width}
            onChange={(width) => onChange({ width })}
            inputMode="decimal"
            unit={picture.widthUnit}
            errorMessage={isWidthUsable ? undefined : picture.widthFault}
          />
          <Segmented
            label={picture.density}
            value={`${options.dpi}`}
            onChange={(dpi) => onChange({ dpi: Number(dpi) as PictureOptions['dpi'] })}
            segments={(['150', '300'] as const).map((id) => ({ id, label: picture.dpi(Number(id)) }))}
          />
        </div>
      )}
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

function Preview({ drawing, title }: { readonly drawing: Drawing | undefined | null; readonly title: string }) {
  const { picture } = useTexts().files
  return (
    <figure className="keten-picture-preview" aria-busy={drawing === undefined}>
      {drawing && <img src={drawing.url} alt={picture.previewAlt(title)} />}
      {drawing === undefined && <figcaption role="status">{picture.preparing}</figcaption>}
    </figure>
  )
}

function SizeFacts({ size }: { readonly size: PictureSize }) {
  const { files, language } = useTexts()
  const { picture } = files
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const pixels = (value: number) => value.toLocaleString(locale)
  const centimetres = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 1 })
  return (
    <div aria-live="polite">
      <p className="keten-picture-size">
        <strong>{picture.result(pixels(size.width), pixels(size.height))}</strong>
        {', '}
        {picture.onPaper(centimetres(size.paper.width), centimetres(size.paper.height))}
      </p>
      {size.clamped && (
        <InlineMessage kind="warning">{picture.clamped(pixels(size.width), pixels(size.height))}</InlineMessage>
      )}
      <p className="keten-picture-note">{picture.contents}</p>
    </div>
  )
}
