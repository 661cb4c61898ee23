import './about.css'
import '../../kit/styles/kit.css'
import { APP_VERSION } from '../../base/report/app-version'
import { currentDetails } from '../../base/report/current-details'
import { useErrors } from '../../base/report/report'
import { useTexts } from '../../base/state/use-texts'
import { CopiedDetails, useCopyDetails } from '../../kit/boundary/copy-details'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { closeAbout } from './about-store'

/** Which version this is, under which licence, what becomes of one's data, and what went wrong. */
export function AboutWindow() {
  const texts = useTexts()
  const { about, copy } = texts.failures
  const errors = useErrors((state) => state.errors)
  const details = useCopyDetails()
  return (
    <ModalDialog
      title={about.title}
      isOpen
      onClose={closeAbout}
      footer={
        <>
          <Button onPress={details.copy}>{copy}</Button>
          <Button variant="primary" onPress={closeAbout}>
            {about.close}
          </Button>
        </>
      }
    >
      <p className="about-what">{about.what}</p>
      <dl className="about-facts">
        <dt>{about.version}</dt>
        <dd>{APP_VERSION}</dd>
        <dt>{about.licence}</dt>
        <dd>
          {about.licenceName}. {about.licenceHelp}
        </dd>
        <dt>{about.privacy}</dt>
        <dd>{about.privacyHelp}</dd>
        <dt>{about.errors}</dt>
        <dd>
          {about.count(errors.length)} {about.help}
        </dd>
      </dl>
      <details className="about-details">
        <summary>{about.show}</summary>
        <pre>{currentDetails(texts, errors)}</pre>
      </details>
      <CopiedDetails outcome={details.outcome} />
    </ModalDialog>
  )
}
