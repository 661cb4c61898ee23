import { useRef, useState } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { countWithheld, forOthers } from '../../base/state/for-others'
import { showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useBusy, whileBusy } from '../../base/storage/busy-store'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { PictureFacts } from './picture-facts'
import { PictureForm } from './picture-form'
import { PICTURE_DEFAULTS, type PictureOptions, paperOf } from './picture-options'
import type { PictureAsked } from './picture-store'
import { savePictures, subjectsOf } from './save-pictures'
import { type Drawing, useDrawing } from './use-drawing'

interface PictureDialogProps {
  readonly map: ChainMap
  readonly asked: PictureAsked
  readonly onClose: () => void
}

/** Asks how the picture should be, shows it, and downloads it: one file, or one for each view. */
export function PictureDialog({ map: whole, asked, onClose }: PictureDialogProps) {
  const { files, discretion } = useTexts()
  const { picture, share, errors, copying } = files
  const withheld = useDocument((state) => (state.map === state.looked ? countWithheld(state.looked) : 0))
  const { map } = forOthers(whole)
  const [options, setOptions] = useState<PictureOptions>(() => ({
    ...PICTURE_DEFAULTS,
    kind: asked.kind,
    what: asked.what ?? PICTURE_DEFAULTS.what,
  }))
  const [hasFailed, setFailed] = useState(false)
  const [making, setMaking] = useState<{ readonly number: number; readonly of: number } | null>(null)
  const stop = useRef<AbortController>(null)
  const isBusy = useBusy((state) => state.task !== null)
  const on = paperOf(options)
  const isWidthUsable = options.kind === 'pdf' || options.measuredIn !== 'width' || on !== undefined
  const { theme, badges } = options
  const [what = 'whole'] = subjectsOf(map, options.what)
  const drawing = useDrawing(map, isWidthUsable ? { what, theme, badges, on } : undefined)
  const busy = share.kinds[options.kind].busy
  const change = (changes: Partial<PictureOptions>) => {
    setOptions((before) => ({ ...before, ...changes }))
    setFailed(false)
  }
  const close = () => {
    stop.current?.abort()
    onClose()
  }

  async function save(): Promise<void> {
    if (!drawing) return
    const controller = new AbortController()
    stop.current = controller
    try {
      await whileBusy({ key: options.kind, label: busy }, async () => {
        const names = await savePictures(map, options, {
          drawn: drawing.sheet,
          signal: controller.signal,
          onPicture: (number, of) => setMaking({ number, of }),
        })
        showMessage('info', share.savedPicture(names.join(', ')))
        onClose()
      })
    } catch (cause) {
      // What was stopped by hand is no fault.
      if (!controller.signal.aborted) {
        report(cause, 'exporting')
        setFailed(true)
      }
    }
    setMaking(null)
  }

  return (
    <ModalDialog
      title={picture.title}
      isOpen
      onClose={close}
      size="large"
      footer={
        <>
          {making && making.of > 1 && (
            <p className="keten-picture-progress" role="status">
              {picture.progress(making.number, making.of)}
            </p>
          )}
          {making ? (
            <Button onPress={() => stop.current?.abort()}>{picture.stop}</Button>
          ) : (
            <Button onPress={close}>{picture.cancel}</Button>
          )}
          <Button variant="primary" isDisabled={!drawing || isBusy} onPress={() => void save()}>
            {isBusy ? busy : picture.save}
          </Button>
        </>
      }
    >
      <div className="keten-picture">
        <PictureForm map={map} options={options} onChange={change} isWidthUsable={isWidthUsable} />
        <div className="keten-picture-result">
          {asked.isRefused && <InlineMessage kind="warning">{copying.refused}</InlineMessage>}
          <Preview drawing={drawing} title={map.title} />
          {drawing && <PictureFacts sheet={drawing.sheet} options={options} />}
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

function Preview({ drawing, title }: { readonly drawing: Drawing | undefined | null; readonly title: string }) {
  const { picture } = useTexts().files
  return (
    <figure className="keten-picture-preview" aria-busy={drawing === undefined}>
      {drawing && <img src={drawing.url} alt={picture.previewAlt(title)} />}
      {drawing === undefined && <figcaption role="status">{picture.preparing}</figcaption>}
    </figure>
  )
}
