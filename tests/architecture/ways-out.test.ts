import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// Whatever leaves the app does so by one of these calls. Each place has to say how it keeps what is not for the wall out; a new
// one fails here until somebody has thought of it.

const CALLS =
  /clipboard\.writeText\(|clipboardData\.setData\(|createObjectURL\(|saveExport\(|saveFile\(|window\.open\(|window\.print\(|\.tell\(|writeDocx\(|writeSvg\(|drawSheet\(|sheetAsSvg\(|clipboard\.write\(|writeThumbnail\(|dataTransfer\.setData\(/

const HELD: Readonly<Record<string, string>> = {
  // Files
  'src/export/write-svg.ts': 'takes withoutDiscreet itself',
  'src/export/write-thumbnail.ts': 'takes withoutDiscreet itself',
  'src/export/report/write-docx.ts': 'writes a report, which buildReport makes of withoutDiscreet',
  'src/ui/frame/files/save-file.ts': 'what it is given; the JSON file is the map itself',
  'src/ui/frame/files/save-pictures.ts': 'by drawMap, and the map of the dialog, which is that for others',
  'src/ui/frame/files/copy-picture.ts': 'by drawMap, which takes forOthers',
  'src/ui/frame/files/save-report.ts': 'takes forOthers',
  'src/ui/frame/files/use-drawing.ts': 'by drawMap, which takes forOthers',
  'src/ui/frame/files/draw-map.ts': 'takes forOthers',
  'src/export/draw-sheet.ts': 'takes withoutDiscreet itself',
  'src/ui/base/workers/report-worker.ts': 'writes a report, and draws by drawReport',
  'src/export/report/draw-report.ts': 'takes withoutDiscreet itself',
  'src/ui/pages/report/report-picture.tsx': 'by drawReport',
  'src/ui/frame/views/use-small-picture.ts': 'by writeThumbnail',
  // Paper: while the browser prints, the screen shows what the wall may show (keepOffWall)
  'src/ui/frame/print/print-now.ts': 'keepOffWall',
  'src/ui/frame/print/paper-drawing.ts': 'by drawMap',
  'src/ui/panels/findings/print-list.tsx': 'keepOffWall',
  'src/ui/pages/agreed/agreed-page.tsx': 'keepOffWall for paper; the copied text takes forOthers',
  'src/ui/frame/session/printed-plan.tsx': 'keepOffWall, and leaves out the questions about it',
  'src/ui/pages/to-test/to-test-page.tsx': 'keepOffWall',
  'src/ui/pages/report/report-page.tsx': 'keepOffWall, and a report that is made of forOthers',
  // Screens
  'src/ui/frame/second-screen/lead.ts': 'tells withoutDiscreet, and the findings of the whole map to keep to',
  'src/ui/frame/second-screen/second-screen.tsx': 'says hello to the first screen',
  // Text
  'src/ui/pages/tables/clipboard.ts':
    'not held: cells and rows that somebody at the desk copies to paste them elsewhere in the map come whole',
  'src/ui/frame/keeping/left-texts.tsx': 'gives back what somebody typed, at the desk',
  // Not of a map that is open
  'src/ui/frame/keeping/unreadable-window.tsx': 'a file that cannot be read, as it came',
  'src/ui/frame/files/problems-window.tsx': 'faults of a file that was refused',
  'src/ui/kit/boundary/copy-details.tsx': 'technical details without texts of the map',
  'src/export/write-png.ts': 'what writeSvg drew',
  'src/ui/pages/text/narrative-page.tsx': 'the copied text takes forOthers',
}

it('every way out of the app is known, with what keeps it silent', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => /\.tsx?$/.test(path) && CALLS.test(readFileSync(path, 'utf8')))
  expect(found.toSorted()).toEqual(Object.keys(HELD).toSorted())
})
