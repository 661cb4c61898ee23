import type { HelpPage } from '../src/ui/help/help-page.ts'

export declare const INDEX: string
export declare function readHelpPages(folder: string): Readonly<Record<string, HelpPage>>
export declare function toPage(markdown: string, names: readonly string[]): HelpPage
