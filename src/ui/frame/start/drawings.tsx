import './drawings.css'

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
      <text y="3.8" fontSize="10.5" className={isFilled ? 'keten-art-letter-filled' : 'keten-art-letter'}>
        {letter}
      </text>
    </g>
  )
}

function SmallCard({ x, y, band }: Omit<CardProps, 'width'>) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="56" height="24" rx="4" className="keten-art-card" />
      <path d="M4 0a4 4 0 0 0-4 4v16a4 4 0 0 0 4 4h1V0z" style={{ fill: `var(--keten-${band})` }} />
      <rect x="12" y="9" width="30" height="6" rx="2" className="keten-art-ink" />
    </g>
  )
}

/** A chain of three cards under a steering triangle. */
export function ChainDrawing() {
  return (
    <svg className="keten-start-chain" viewBox="0 0 420 176" aria-hidden="true" focusable="false">
      <path d="M156 25V42H176M264 25V42H244" className="keten-art-role" />
      <path d="M184 42L236 42L210 84Z" className="keten-art-triangle" />
      <SmallCard x={128} y={2} band="department-jenv" />
      <SmallCard x={236} y={2} band="department-aenm" />
      <Card x={20} y={106} band="department-jenv" />
      <Card x={164} y={106} band="department-aenm" />
      <Card x={308} y={106} band="department-szw" />
      <path d="M112 129H156M256 129H300M210 86V106" className="keten-art-arrow" />
      <path d="M164 129l-10-5v10zM308 129l-10-5v10z" className="keten-art-head" />
      <path d="M66 152V167H354V152" className="keten-art-coupling" />
      <path d="M210 159l8 8-8 8-8-8z" className="keten-art-diamond" />
      <Corner x={184} y={42} letter="E" />
      <Corner x={236} y={42} letter="O" />
      <Corner x={210} y={84} letter="N" isFilled />
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
      <path d="M15 21h8v6h-8zM25 32h8v6h-8z" className="keten-art-small-card" />
      <path d="M23 24h6v8" className="keten-art-arrow-small" />
    </svg>
  )
}

/** A sheet with a first card. */
export function SheetDrawing() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="5" y="8" width="38" height="32" rx="3" className="keten-art-card" />
      <path d="M24 17v14M17 24h14" className="keten-art-plus" />
    </svg>
  )
}

/** A file that comes down in a place for it. */
export function DropDrawing() {
  return (
    <svg className="keten-start-scene" viewBox="0 0 240 104" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="238" height="102" rx="8" className="keten-art-place" />
      <path d="M98 14h30l14 14v50H98z" className="keten-art-card" />
      <path d="M128 14v14h14" className="keten-art-fold" />
      <path d="M106 38h12v9h-12zM122 56h12v9h-12z" className="keten-art-small-card" />
      <path d="M118 42.5h10V56" className="keten-art-arrow-small" />
      <path d="M120 84v12M115 91l5 5 5-5" className="keten-art-plus" />
    </svg>
  )
}

/** A sheet with one card on it and the outline of what comes next. */
export function BeginDrawing() {
  return (
    <svg className="keten-start-scene" viewBox="0 0 240 104" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="238" height="102" rx="8" className="keten-art-canvas" />
      <Card x={16} y={46} band="accent" width={88} />
      <path d="M104 69H136" className="keten-art-ghost" />
      <rect x="136" y="46" width="88" height="46" rx="6" className="keten-art-ghost" />
      <path d="M166 12H194L180 35Z" className="keten-art-ghost" />
      <path d="M180 35V46" className="keten-art-ghost" />
    </svg>
  )
}
