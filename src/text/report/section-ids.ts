/** The sections of the report for the stuurgroep, in their order. */
export const REPORT_SECTIONS = [
  'essence',
  'decisions',
  'picture',
  'actions',
  'principles',
  'wanted',
  'meetings',
  'lapsing',
  'changes',
  'members',
  'assumed',
] as const

export type SectionId = (typeof REPORT_SECTIONS)[number]
