import { type ReportTexts, reportTextsOf } from '../../../text/report-texts'
import { useTexts } from '../../base/state/use-texts'

/** The words of the page of the report, in the language the user reads now. */
export function useReportTexts(): ReportTexts['page'] {
  return reportTextsOf(useTexts().language).page
}
