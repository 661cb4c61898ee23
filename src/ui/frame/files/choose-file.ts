import { LIMITS } from '../../../model/limits'

/**
 * Bytes above which a file is not even read. The limit of a map is in characters, and a letter with an accent takes
 * two bytes; what lies between is counted exactly once it has been read.
 */
export const MAX_BYTES = 2 * LIMITS.fileCharacters

let input: HTMLInputElement | undefined

/** Lets the user choose the file of a map. Nothing happens when they choose none. */
export function chooseFile(chosen: (file: File) => void): void {
  chooseFiles(([file]) => file && chosen(file))
}

/** Lets the user choose the files of maps: one, or as many as they like. */
export function chooseFiles(chosen: (files: readonly File[]) => void, isOne = true): void {
  input?.remove()
  // A plain file field works in every browser, also where pages may not use the file pickers of the system.
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.json,application/json'
  field.multiple = !isOne
  field.hidden = true
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])]
    field.remove()
    if (files.length > 0) chosen(files)
  })
  document.body.append(field)
  field.click()
  input = field
}
