export declare const CHROMIUM_FLAGS: string[]
export declare function findChromium(environment?: Readonly<Record<string, string | undefined>>): string | undefined
export declare function findProgram(
  names: readonly string[],
  environment?: Readonly<Record<string, string | undefined>>,
): string | undefined
