import { useToday } from '../../base/clock/use-today'
import { useTexts } from '../../base/state/use-texts'
import { useLastFile } from '../../base/storage/file-store'

/** That the last file of the open map is older than the map, in a sentence and in a few words; undefined when it is not. */
export function useOlderFile(): { readonly whole: string; readonly short: string } | undefined {
  const { save, momentOrTime } = useTexts().files
  const file = useLastFile((state) => state.file)
  const today = useToday()
  if (!file || file.changes === 0) return undefined
  const made = momentOrTime(file.at, new Date(`${today}T00:00`).getTime())
  return { whole: save.fileIsOlder(made, file.changes), short: save.fileInShort(made, file.changes) }
}
