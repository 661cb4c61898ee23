import type { Block, Report, TableBlock } from '../../../export/report/blocks'
import { ReportPicture } from './report-picture'
import { useReportTexts } from './use-report-texts'

/** The report as it will read, block by block. */
export function ReportPaper({ report }: { readonly report: Report }) {
  const words = useReportTexts()
  return (
    <article className="report-paper" lang={report.language} aria-label={words.paper}>
      {/* Paper has a head of its own, with the same facts. */}
      <header className="no-print">
        <h3>{report.title}</h3>
        <p>{report.facts.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>
      </header>
      {report.sections.map(({ id, heading, blocks }) => (
        <section key={id} className={`report-section report-${id}`} aria-labelledby={`report-section-${id}`}>
          <h4 id={`report-section-${id}`}>{heading}</h4>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, keep no state and come in one order.
            <BlockView key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={`report-${block.tone}`}>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same.
            <li key={at}>{item}</li>
          ))}
        </ul>
      )
    case 'subheading':
      return <h5>{block.text}</h5>
    case 'table':
      return <TableView table={block} />
    case 'picture':
      return <ReportPicture caption={block.caption} alternative={block.alternative} scene={block.scene} />
  }
}

function TableView({ table: { caption, columns, rows } }: { readonly table: TableBlock }) {
  return (
    <table className="keten-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same.
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
