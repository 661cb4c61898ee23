/** One way in which a map leaves as a file. */
interface ExportKind {
  /** Under which heading of the menu it stands. */
  readonly group: 'file' | 'picture' | 'report'
  /** Of the file's name, without dot. */
  readonly extension: string
  readonly mediaType: string
  /** Whether the command line writes it too; what needs a browser does not. */
  readonly onCommandLine: boolean
}

/**
 * Every way in which a map leaves as a file, in the order of the menu. The menu, the command line and the words for each
 * of them do not compile when one is missing there.
 */
export const EXPORT_KINDS = {
  json: { group: 'file', extension: 'json', mediaType: 'application/json', onCommandLine: false },
  png: { group: 'picture', extension: 'png', mediaType: 'image/png', onCommandLine: false },
  pdf: { group: 'picture', extension: 'pdf', mediaType: 'application/pdf', onCommandLine: false },
  svg: { group: 'picture', extension: 'svg', mediaType: 'image/svg+xml', onCommandLine: true },
  docx: {
    group: 'report',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // The command line makes it with a command of its own, which takes an earlier version too.
    onCommandLine: false,
  },
} as const satisfies Readonly<Record<string, ExportKind>>

export type ExportId = keyof typeof EXPORT_KINDS

/** Those that the command line writes. */
export type CommandLineExport = {
  [K in ExportId]: (typeof EXPORT_KINDS)[K]['onCommandLine'] extends true ? K : never
}[ExportId]

export const EXPORT_IDS = Object.keys(EXPORT_KINDS) as readonly ExportId[]

export const COMMAND_LINE_EXPORTS = EXPORT_IDS.filter((id): id is CommandLineExport => EXPORT_KINDS[id].onCommandLine)
