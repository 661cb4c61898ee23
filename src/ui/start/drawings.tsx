// Small drawings in the language of the map itself: cards with a band, an arrow, a triangle with three corners. They say
// nothing to a screen reader; the words beside them do.

interface CardProps {
  readonly x: number
  readonly y: number
  readonly band: string
  readonly width?: number
}

function Card({ x, y, band, width = 92 }: CardProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height="46" rx="6" className="keten-art-card" />
      <path d="M6 0H6a6 6 0 0 0-6 6v34a6 6 0 0 0 6 6h1V0z" style={{ fill: `var(--keten-${band})` }} />
      <rect x="17" y="11" width="30" height="8" rx="2" className="keten-art-ink" />
      <rect x="17" y="26" width={width - 32} height="5" rx="2" className="keten-art-soft" />
      <rect x="17" y="35" width={width - 52} height="5" rx="2" className="keten-art-soft" />
    </g>
  )
}

function Corner({ x, y, letter, isFilled = false }: { x: number; y: number; letter: string; isFilled?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="9" className={isFilled ? 'keten-art-corner-filled' : 'keten-art-corner'} />
      <text y="3.8" className={isFilled ? 'keten-art-letter-filled' : 'keten-art-letter'}>
        {letter}
      </text>
    </g>
  )
}

/** A chain of three cards under a steering triangle. */
export function ChainDrawing() {
  return (
    <svg className="keten-start-chain" viewBox="0 0 420 176" aria-hidden="true" focusable="false">
      <path d="M166 12V30H184M254 12V30H236" className="keten-art-role" />
      <path d="M142 12H190M230 12H278" className="keten-art-ink-line" />
      <path d="M184 34L236 34L210 78Z" className="keten-art-triangle" />
      <Card x={20} y={100} band="department-jenv" />
      <Card x={164} y={100} band="department-aenm" />
      <Card x={308} y={100} band="department-szw" />
      <path d="M112 123H156M256 123H300" className="keten-art-arrow" />
      <path d="M164 123l-10-5v10zM308 123l-10-5v10z" className="keten-art-head" />
      <path d="M66 146V164H354V150" className="keten-art-coupling" />
      <path d="M210 156l8 8-8 8-8-8z" className="keten-art-diamond" />
      <path d="M210 82V100" className="keten-art-arrow" />
      <Corner x={184} y={34} letter="E" />
      <Corner x={236} y={34} letter="O" />
      <Corner x={210} y={78} letter="N" isFilled />
    </svg>
  )
}

/** A steering triangle with its three corners. */
export function TriangleDrawing() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M9 12H39L24 38Z" className="keten-art-triangle" />
      <circle cx="9" cy="12" r="5" className="keten-art-corner" />
      <circle cx="39" cy="12" r="5" className="keten-art-corner" />
      <circle cx="24" cy="38" r="5" className="keten-art-corner-filled" />
    </svg>
  )
}

/** A file with a map in it. */
export function FileDrawing() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M10 5h19l9 9v29H10z" className="keten-art-card" />
      <path d="M29 5v9h9" className="keten-art-fold" />
      <path d="M16 22h7v6h-7zM26 32h7v6h-7z" className="keten-art-small-card" />
      <path d="M23 25h6.5v7" className="keten-art-arrow-small" />
    </svg>
  )
}

/** A blank sheet with a first card. */
export function SheetDrawing() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="5" y="9" width="38" height="30" rx="3" className="keten-art-sheet" />
      <path d="M24 18v12M18 24h12" className="keten-art-plus" />
    </svg>
  )
}
