import type { HelpPage } from '../src/ui/kit/help/help-page.ts'

export declare const INDEX: string
export declare function fileOf(name: string): string
export declare function readHelpPages(docs: string): Readonly<Record<string, HelpPage>>
export declare function toPage(markdown: string, names: readonly string[], name?: string): HelpPage
