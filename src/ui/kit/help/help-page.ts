/** A text, or an element with what stands in it. `page` and `href` are where a link leads. */
export type HelpNode =
  | string
  | {
      readonly tag: string
      readonly children: readonly HelpNode[]
      readonly page?: string
      readonly href?: string
    }

/** A page of the help, as the build makes it of a page in docs/rules or docs/lenses. */
export interface HelpPage {
  readonly title: string
  readonly content: readonly HelpNode[]
}
