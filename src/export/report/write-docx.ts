import type { Paragraph as DocxParagraph, FileChild, ISectionOptions, ParagraphChild } from 'docx'
import { sentence } from '../../text/narrative/words'
import { type ReportTexts, reportTextsOf } from '../../text/report-texts'
import { type Language, type Texts, textsOf } from '../../text/texts'
import { xmlText } from '../svg-shapes'
import type { Block, Report, TableBlock } from './blocks'
import { columnWidths } from './column-widths'

/** A drawing as the two kinds of picture that Word asks for. */
interface DrawnPicture {
  readonly svg: string
  /** For programs that do not show SVG. */
  readonly png: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The drawing of the map; with its legend where that does not stand in it. */
interface ReportPicture extends DrawnPicture {
  readonly legend?: DrawnPicture
}

type Docx = typeof import('docx')
type Picture = Extract<Block, { kind: 'picture' }>

/** A4 and its margins in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 }
const TWIPS_PER_PIXEL = 15
/** What a heading and the caption take of the page of the picture, in pixels. */
const AROUND_PICTURE = 140

const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/**
 * The report as a Word file. What makes it is fetched when the first one is written.
 *
 * @param picture without one the place of the drawing says so and gives its words
 * @returns the bytes of a .docx file
 */
export async function writeDocx(report: Report, picture?: ReportPicture): Promise<Uint8Array> {
  const docx = await import('docx')
  const writer = new Writer(docx, report, picture)
  const document = new docx.Document({
    title: xmlText(report.title),
    creator: 'Ketenkaart',
    lastModifiedBy: 'Ketenkaart',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: LANGUAGES[report.language] } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      },
    },
    sections: writer.pages(),
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(document))
}

class Writer {
  private readonly texts: Texts
  private readonly words: ReportTexts['report']

  constructor(
    private readonly docx: Docx,
    private readonly report: Report,
    private readonly picture: ReportPicture | undefined,
  ) {
    this.texts = textsOf(report.language)
    this.words = reportTextsOf(report.language).report
  }

  /** Upright pages, but for the one with the picture, which lies on its side. */
  pages(): ISectionOptions[] {
    const pages: { isWide: boolean; children: FileChild[] }[] = [{ isWide: false, children: this.head() }]
    for (const { heading, blocks } of this.report.sections) {
      const isWide = blocks.some(({ kind }) => kind === 'picture')
      let page = pages.at(-1)
      if (page?.isWide !== isWide) {
        page = { isWide, children: [] }
        pages.push(page)
      }
      page?.children.push(
        this.heading(heading, 'HEADING_1'),
        ...blocks.flatMap((block, at) => this.block(block, blocks[at + 1])),
      )
    }
    return pages.map(({ isWide, children }) => this.page(isWide, children))
  }

  private page(isWide: boolean, children: FileChild[]): ISectionOptions {
    const { Header, Footer, PageNumber, PageOrientation, AlignmentType, Paragraph, TextRun } = this.docx
    const { margin, width, height } = PAGE
    const words = this.words.page
    const foot = [words.before, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES]
    return {
      properties: {
        page: {
          size: { width, height, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: margin, right: margin, bottom: margin, left: margin },
        },
      },
      headers: { default: new Header({ children: [this.plain(this.report.header)] }) },
      footers: {
        default: new Footer({
          children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: foot })] })],
        }),
      },
      children,
    }
  }

  private head(): FileChild[] {
    const facts = this.report.facts.map(([label, value]) => this.plain(`${label}: ${value}`))
    return [this.heading(this.report.title, 'TITLE'), ...facts]
  }

  /** @param next what comes after it: what leads up to a table stays with it */
  private block(block: Block, next?: Block): FileChild[] {
    switch (block.kind) {
      case 'paragraph':
        // The words say that something is a proposal or asked for; leaning letters only help to find it.
        return [this.plain(block.text, { italics: block.tone !== 'plain', keepNext: next?.kind === 'table' })]
      case 'list':
        return block.items.map((item) => this.plain(item, { bullet: true }))
      case 'subheading':
        return [this.heading(block.text, 'HEADING_2')]
      case 'table':
        return [this.table(block), this.plain('')]
      case 'picture':
        return this.drawing(block)
    }
  }

  private heading(text: string, level: 'TITLE' | 'HEADING_1' | 'HEADING_2'): FileChild {
    const { HeadingLevel, Paragraph, TextRun } = this.docx
    return new Paragraph({ heading: HeadingLevel[level], children: [new TextRun(xmlText(text))] })
  }

  private plain(
    text: string,
    look: {
      readonly italics?: boolean
      readonly bold?: boolean
      readonly bullet?: boolean
      /** Stands on the same page as what comes after it. */
      readonly keepNext?: boolean
    } = {},
  ): DocxParagraph {
    const { TextRun } = this.docx
    const { italics = false, bold = false, bullet = false, keepNext = false } = look
    const children: ParagraphChild[] =
      text === '' ? [] : [new TextRun({ text: xmlText(text), ...(italics && { italics }), ...(bold && { bold }) })]
    return new this.docx.Paragraph({
      spacing: { after: 80 },
      keepNext,
      children,
      ...(bullet ? { bullet: { level: 0 } } : {}),
    })
  }

  /** A table whose first row comes back on every page it runs on to. */
  private table({ columns, rows }: TableBlock): FileChild {
    const { Table, TableRow, TableCell, TableLayoutType, WidthType } = this.docx
    const whole = PAGE.width - 2 * PAGE.margin
    const widths = columnWidths([columns, ...rows], whole)
    const cells = (texts: readonly string[], bold: boolean) =>
      texts.map((text, at) => {
        const width = { size: widths[at] ?? 0, type: WidthType.DXA }
        return new TableCell({ width, children: [this.plain(text, { bold, keepNext: bold })] })
      })
    return new Table({
      width: { size: whole, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, true) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
      ],
    })
  }

  private drawing({ caption, alternative }: Picture): FileChild[] {
    const { picture } = this
    if (!picture) {
      return [
        this.plain(caption),
        this.plain(sentence(this.words.picture.left), { italics: true }),
        this.plain(alternative),
      ]
    }
    const { legend } = picture
    const words = this.texts.drawing.legend
    return [
      this.image(picture, caption, alternative, AROUND_PICTURE),
      this.plain(caption),
      ...(legend ? [this.image(legend, words, words, 0)] : []),
    ]
  }

  /** A picture as large as a page on its side allows, without what stands above and below it, in pixels. */
  private image({ svg, png, ...size }: DrawnPicture, title: string, description: string, around: number): FileChild {
    const { ImageRun, Paragraph } = this.docx
    const room = {
      width: (PAGE.height - 2 * PAGE.margin) / TWIPS_PER_PIXEL,
      height: (PAGE.width - 2 * PAGE.margin) / TWIPS_PER_PIXEL - around,
    }
    const scale = Math.min(room.width / size.width, room.height / size.height)
    const image = new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(svg),
      fallback: { type: 'png', data: png },
      transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
      altText: { name: xmlText(title), title: xmlText(title), description: xmlText(description) },
    })
    return new Paragraph({ children: [image] })
  }
}
