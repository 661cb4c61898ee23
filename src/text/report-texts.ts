import { enReport } from './en/report'
import { enReportPage } from './en/report-page'
import { nlReport } from './nl/report'
import { nlReportPage } from './nl/report-page'
import type { Language } from './texts'

/** The words of the report and of its page. They stand apart from the others: who makes no report need not fetch them. */
export interface ReportTexts {
  /** Of the report itself. */
  readonly report: typeof nlReport
  /** Of the page on which it is made. */
  readonly page: typeof nlReportPage
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  nl: { report: nlReport, page: nlReportPage },
  en: { report: enReport, page: enReportPage },
}

export function reportTextsOf(language: Language): ReportTexts {
  return TEXTS[language]
}
