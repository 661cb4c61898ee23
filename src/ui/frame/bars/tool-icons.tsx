const PATHS = {
  select: 'M6 3l11 8-5.2.8L15 18l-2.3 1.1-3.1-6.2L6 16.6z',
  party: 'M3.5 6.5h17v11h-17zM7 10.2h6M7 13.6h9',
  triangle:
    'M4.5 6h15L12 19z M4.5 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19.5 6m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12 19m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  dependency: 'M3 12h16M14.5 7.5L19 12l-4.5 4.5',
  coupling: 'M2 12h5.5M16.500 12H22M12 7.500L16.500 12 12 16.500 7.500 12z',
  layout: 'M3 5h6v5H3zM3 14h6v5H3zM15 9.500h6v5h-6zM9 7.500h3v9H9M12 12h3',
  undo: 'M8.500 5L4.500 9l4 4M4.500 9H14a5 5 0 0 1 0 10H9',
  redo: 'M15.500 5l4 4-4 4M19.500 9H10a5 5 0 0 0 0 10h5',
  beamer: 'M3 5h18v11H3zM9 20h6M12 16v4',
  look: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M11 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
} as const

type ToolIconName = keyof typeof PATHS

/** A line icon of 22 px; the control beside it carries the words. */
export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
