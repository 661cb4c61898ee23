/** A department (ministerie) and the days between which it existed, ISO dates. */
export interface Department {
  readonly code: string
  readonly name: string
  /** First day; absent when it was there before any map we know. */
  readonly from?: string
  /** Day on which it ended and its successor took over. */
  readonly until?: string
  readonly successor?: string
}

/**
 * Sources: Register van Overheidsorganisaties (mid-May 2026) for the twelve ministries; the cabinet change of
 * 23 February 2026 ended AenM, KGG and VRO and turned EZ into EZK. AenM, KGG and VRO began on 2 July 2024.
 */
export const DEPARTMENTS: readonly Department[] = [
  { code: 'AZ', name: 'Algemene Zaken' },
  { code: 'BZ', name: 'Buitenlandse Zaken' },
  { code: 'BZK', name: 'Binnenlandse Zaken en Koninkrijksrelaties' },
  { code: 'Def', name: 'Defensie' },
  { code: 'EZK', name: 'Economische Zaken en Klimaat' },
  { code: 'Fin', name: 'Financiën' },
  { code: 'IenW', name: 'Infrastructuur en Waterstaat' },
  { code: 'JenV', name: 'Justitie en Veiligheid' },
  { code: 'LVVN', name: 'Landbouw, Visserij, Voedselzekerheid en Natuur' },
  { code: 'OCW', name: 'Onderwijs, Cultuur en Wetenschap' },
  { code: 'SZW', name: 'Sociale Zaken en Werkgelegenheid' },
  { code: 'VWS', name: 'Volksgezondheid, Welzijn en Sport' },
  { code: 'AenM', name: 'Asiel en Migratie', from: '2024-07-02', until: '2026-02-23', successor: 'JenV' },
  { code: 'KGG', name: 'Klimaat en Groene Groei', from: '2024-07-02', until: '2026-02-23', successor: 'EZK' },
  {
    code: 'VRO',
    name: 'Volkshuisvesting en Ruimtelijke Ordening',
    from: '2024-07-02',
    until: '2026-02-23',
    successor: 'BZK',
  },
  { code: 'EZ', name: 'Economische Zaken', from: '2024-07-02', until: '2026-02-23', successor: 'EZK' },
]

/** The department with this code, or undefined when the code is not in our table (allowed, shown as unknown). */
export function findDepartment(code: string): Department | undefined {
  return DEPARTMENTS.find((department) => department.code === code)
}

/**
 * Whether a department existed on a day.
 *
 * @param day ISO date
 * @returns true, false, or undefined for a code that is not in our table
 */
export function departmentExists(code: string, day: string): boolean | undefined {
  const department = findDepartment(code)
  if (!department) return undefined
  if (department.from !== undefined && day < department.from) return false
  return department.until === undefined || day < department.until
}
