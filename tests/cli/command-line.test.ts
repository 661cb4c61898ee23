import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../scripts/cli/main'
import { analyse } from '../../src/graph/analyse'
import { systemDay } from '../../src/graph/chain-graph'
import { speechOf } from '../../src/graph/speech'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import type { ChainMap } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples/index'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import { findingWords } from '../../src/text/finding-words'
import { textsOf } from '../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { readZip } from '../support/read-zip'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function save(name: string, content: ChainMap | string): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : writeChainMap(content))
  return path
}

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text) }
  return { code: await main(args, terminal), out, err }
}

/** An agency with one voice in two corners, on a map that everyone confirmed: a high finding. */
const alarming = (): ChainMap => {
  const confirmedBy = (id: string) => ({ confirmedBy: { party: id, date: '2026-01-01' } })
  const holder = { party: 'dg', function: 'directeur' }
  return chainMap({
    referenceDate: '2026-01-15',
    parties: ['dg', 'a', 'b'].map((id) =>
      party(id, {
        ...confirmedBy(id),
        kind: id === 'a' ? 'agency' : 'service',
        abbreviation: null,
        department: 'JenV',
        politicalDepartment: null,
        steering: 'triangle',
        role: null,
        step: null,
      }),
    ),
    dependencies: [
      dependency('d', 'a', 'b', {
        critical: true,
        nature: 'partner',
        supplierView: 'partner',
        dependentView: 'partner',
        mutual: false,
        strained: false,
        noticeOfChange: null,
        feedbackWanted: false,
      }),
    ],
    triangles: [
      triangle('t', {
        name: null,
        contractor: 'a',
        owner: holder,
        clients: [{ ...holder, coordinating: true }],
        basis: null,
        documents: [],
      }),
    ],
  })
}

const calm = () => chainMap({ referenceDate: '2026-01-15', parties: [party('a')] })

describe('ketenkaart check', () => {
  it('prints what the analysis finds, with the question for the room', async () => {
    // One in which nothing has an answer yet: an answer stands in the place of the question.
    const map = await examples.find(({ id }) => id === 'migratieketen')?.load()
    if (!map) throw new Error('no example')
    const readerDay = systemDay()
    const { findings } = analyse(map, { readerDay, organisations: await loadCatalogue() })
    const { code, out } = await call('check', save('example.json', map))
    expect(code).toBe(findings.some(({ severity }) => severity === 'high') ? 1 : 0)
    expect(out).toContain(map.title)
    const questions = findings.filter((finding) => speechOf(finding) === 'question')
    expect(out.match(/^ {2}Vraag voor de groep: .+\?$/gm)?.length).toBe(findings.length - questions.length)
    expect(out).toContain(`Openstaande vragen, per beeld: ${questions.length}`)
    expect(out).toMatch(/^ {2}3 Overleggen en mandaten: \d+$/m)
  })

  it('exits with 1 on a high finding, and with 0 without', async () => {
    expect(analyse(alarming()).findings.map(({ severity }) => severity)).toContain('high')
    expect((await call('check', save('alarming.json', alarming()))).code).toBe(1)
    expect((await call('check', save('calm.json', calm()))).code).toBe(0)
  })

  it('exits with 0 once the room has answered what is high, and says the answer', async () => {
    const map = alarming()
    const high = analyse(map).findings.filter(({ severity }) => severity === 'high')
    const answers = Object.fromEntries(
      high.map(({ key, inputsHash }, i) => [
        `ans${i}`,
        {
          id: `ans${i}`,
          finding: key,
          answer: 'deliberate' as const,
          reason: 'Zo afgesproken.',
          date: '2026-01-10',
          inputsHash,
        },
      ]),
    )
    const { code, out } = await call('check', save('answered.json', { ...map, answers }))
    expect(code).toBe(0)
    expect(out).toContain('Bewust zo: Zo afgesproken. (10 januari 2026)')
    const changed = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, { ...answer, inputsHash: 'x' }]),
    )
    const back = await call('check', save('back.json', { ...map, answers: changed }))
    expect(back.code).toBe(1)
    expect(back.out).toContain('Terug, eerder beantwoord: Bewust zo')
  })

  it('gives another program everything, in the language asked for', async () => {
    const { code, out } = await call('check', save('alarming.json', alarming()), '--json', '--lang', 'en')
    const report = JSON.parse(out)
    expect(code).toBe(1)
    expect(report.day).toBe('2026-01-15')
    expect(report.findings.map(({ key }: { key: string }) => key)).toEqual(
      analyse(alarming()).findings.map(({ key }) => key),
    )
    for (const { title, question, inputsHash } of report.findings) {
      expect(`${title}${inputsHash}`).not.toContain('undefined')
      expect(question).toMatch(/\?$/)
    }
  })

  it('looks from the day it is given', async () => {
    const { out } = await call('check', save('calm.json', calm()), '--today', '2031-05-04', '--json')
    expect(JSON.parse(out).day).toBe('2031-05-04')
  })
})

describe('names that would do something to a terminal', () => {
  const evil = '\u001b[2J\u0008COA\u202e'

  it('are printed as signs in the findings', async () => {
    const map = alarming()
    const renamed = { ...map.parties.a, name: evil } as (typeof map.parties)[string]
    const { out } = await call(
      'check',
      save('evil.json', { ...map, title: evil, parties: { ...map.parties, a: renamed } }),
    )
    expect(out).toContain('\ufffd[2J\ufffdCOA\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
  })

  it('are printed as signs in what is said of a file', async () => {
    const missing = await call('check', join(folder, `${evil}.json`))
    const written = await call('svg', save('calm.json', calm()), join(folder, `${evil}.svg`))
    expect([missing.code, written.code]).toEqual([2, 0])
    for (const { err } of [missing, written]) {
      expect(err).toContain('\ufffd[2J')
      expect(err).not.toContain('\u001b')
    }
  })
})

describe('ketenkaart svg', () => {
  it('draws with --earlier what differs from that version', async () => {
    const path = join(folder, 'difference.svg')
    const earlier = save(
      'before.json',
      chainMap({ title: 'Voorjaar', parties: [party('gone', { name: 'Verdwenen' })] }),
    )
    const { code } = await call('svg', save('calm.json', calm()), path, '--earlier', earlier)
    expect(code).toBe(0)
    const drawn = readFileSync(path, 'utf8')
    expect(drawn).toContain('Verschil: Voorjaar → Testketen')
    expect(drawn).toMatch(/<title>Verdwenen, [^<]*; vervalt<\/title>/)
    expect(drawn).toContain('vervalt: kruis, streepjes')
  })

  it('writes the drawing', async () => {
    const path = join(folder, 'out.svg')
    const { code, err } = await call('svg', save('calm.json', calm()), path, '--lang', 'en')
    expect(code).toBe(0)
    expect(err).toContain(path)
    expect(readFileSync(path, 'utf8')).toMatch(/^<svg .*lang="en".*<\/svg>\n$/s)
  })

  it('says so when it cannot write', async () => {
    const { code, err } = await call('svg', save('calm.json', calm()), join(folder, 'nowhere', 'out.svg'))
    expect(code).toBe(2)
    expect(err).toContain('bestaat niet')
  })
})

describe('ketenkaart diff', () => {
  const chain = (supplier: string, chair: string, fields = {}) =>
    chainMap({
      ...fields,
      parties: ['ind', 'coa', 'dtv'].map((id) => party(id)),
      dependencies: [dependency(`d-${supplier}`, supplier, 'coa', { product: 'besluiten' })],
      meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing', chair }],
    })

  it('tells each difference in a line of its own, and exits with 1', async () => {
    const [old, next] = [save('old.json', chain('ind', 'ind')), save('next.json', chain('dtv', 'coa'))]
    const { code, out, err } = await call('diff', old, next)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.split('\n')).toEqual([
      'DTV levert nu ook aan COA: ‘besluiten’.',
      'IND levert niet meer aan COA: ‘besluiten’.',
      'Ketenberaad: voorzitter was IND, is nu COA.',
      '',
    ])
    expect((await call('diff', old, next, '--lang', 'en')).out).toContain('Ketenberaad: chair was IND, is now COA.')
  })

  it('exits with 0 when nothing differs, and says so beside the output', async () => {
    const { code, out, err } = await call('diff', save('one.json', calm()), save('two.json', calm()))
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('geen verschil')
  })

  it('counts the places in the drawing unless told not to', async () => {
    const placed = (x: number) => chainMap({ parties: [party('a')], positions: { a: { x, y: 0 } } })
    const files = [save('left.json', placed(0)), save('right.json', placed(9))]
    const { code, out } = await call('diff', ...files)
    expect(code).toBe(1)
    expect(out).toMatch(/^Op de tekening staat 1 onderdeel anders.+\n$/)
    expect(await call('diff', ...files, '--no-layout')).toMatchObject({ code: 0, out: '' })
  })

  it('gives another program the fields as they stand in the files', async () => {
    const files = [save('old.json', chain('ind', 'ind')), save('next.json', chain('ind', 'coa', { title: 'Nieuw' }))]
    const { code, out } = await call('diff', ...files, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      before: { title: 'Testketen' },
      map: [{ field: 'title', from: 'Testketen', to: 'Nieuw' }],
      records: [
        { collection: 'meetings', id: 'm', kind: 'changed', fields: [{ field: 'chair', from: 'ind', to: 'coa' }] },
      ],
    })
  })

  it('opens an older version of the format on either side', async () => {
    const old = new URL('../fixtures/documents/v1/every-field.json', import.meta.url).pathname
    const again = await call('diff', old, old)
    expect(again).toMatchObject({ code: 0, out: '' })
    const { code, out } = await call('diff', old, save('calm.json', calm()))
    expect(code).toBe(1)
    expect(out).toMatch(/^De kaart heette ‘.+’ en heet nu ‘Testketen’\.$/m)
  })

  it('says of a file it cannot use what check says of it', async () => {
    const bad = save('bad.json', '{"format":"ketenkaart"')
    const { err } = await call('check', bad)
    for (const args of [
      [bad, save('calm.json', calm())],
      [save('calm.json', calm()), bad],
    ]) {
      expect(await call('diff', ...args)).toEqual({ code: 2, out: '', err })
    }
    expect(err).toContain('bad.json')
  })

  it('says which signal an answer is about', async () => {
    const map = alarming()
    const [finding] = analyse(map).findings.filter(({ severity }) => severity === 'high')
    if (!finding) throw new Error('no finding')
    const answer = { id: 'x', finding: finding.key, answer: 'action' as const, date: '2026-01-10', inputsHash: 'h' }
    const { out } = await call('diff', save('before.json', map), save('after.json', { ...map, answers: { x: answer } }))
    expect(out).toBe(`Bij het signaal ‘${findingWords(finding, textsOf('nl')).title}’ is geantwoord: actiepunt.\n`)
  })

  it('prints names that would do something to a terminal as signs', async () => {
    const named = (name: string) => chainMap({ parties: [party('a', { name })] })
    const { out } = await call('diff', save('good.json', named('COA')), save('evil.json', named(`\u001b[2J\nCOA`)))
    expect(out).toBe('Partij ‘COA’ heet nu ‘\ufffd[2J COA’.\n')
  })
})

describe('ketenkaart report', () => {
  it('writes a Word file of the map, with what changed since an earlier one', async () => {
    const path = join(folder, 'Verslag.DOCX')
    const earlier = save(
      'earlier.json',
      chainMap({ referenceDate: '2026-01-15', parties: [party('a', { name: 'Vroeger' })] }),
    )
    const { code, out, err } = await call('report', save('calm.json', calm()), path, '--earlier', earlier)
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toBe(`${path} is geschreven.\n`)
    const document = readZip(readFileSync(path)).get('word/document.xml')?.toString('utf8')
    expect(document).toContain('Verslag voor de stuurgroep: Testketen')
    expect(document).toContain('Partij ‘Vroeger’ heet nu ‘A’.')
  })

  it('says so when it cannot write', async () => {
    const { code, err } = await call('report', save('calm.json', calm()), join(folder, 'nowhere', 'out.docx'))
    expect(code).toBe(2)
    expect(err).toContain('bestaat niet')
  })
})

describe('what cannot be used', () => {
  it('names every problem of a file with its place, as the app does', async () => {
    const bad = JSON.stringify({
      format: 'ketenkaart',
      version: CURRENT_VERSION,
      id: 'm',
      title: '',
      status: 'soon',
      nonsense: 1,
    })
    const { code, out, err } = await call('check', save('bad.json', bad))
    expect(code).toBe(2)
    expect(out).toBe('')
    for (const place of ['title', 'status', 'nonsense']) expect(err).toMatch(new RegExp(`^ {2}${place}: .+\\.$`, 'm'))
  })

  it.each([
    ['no such file', ['check', 'nowhere.json'], /bestaat niet/],
    ['no command', [], /check, svg, diff, report/],
    ['an unknown command', ['chekc', 'a.json'], /‘chekc’/],
    ['an option of another command', ['svg', 'a.json', 'b.svg', '--json'], /‘--json’/],
    ['a language that is not there', ['check', 'a.json', '--lang', 'fr'], /nl, en/],
    ['a day that does not exist', ['check', 'a.json', '--today', '2026-02-31'], /2026-02-31/],
    ['no map', ['check'], /bestand/],
    ['no place for the drawing', ['svg', 'a.json'], /tekening/],
    ['one map to compare', ['diff', 'a.json'], /eerst de oude/],
    ['the input twice', ['diff', '-', '-'], /één kaart/],
    ['three maps', ['diff', 'a.json', 'b.json', 'c.json'], /c\.json/],
    ['a report that is no Word file', ['report', 'a.json', 'b.pdf'], /\.docx/],
    ['no place for the report', ['report', 'a.json'], /verslag\.docx/],
    ['two maps', ['check', 'a.json', 'b.json'], /b\.json/],
  ])('%s: a sentence, and 2', async (_, args, sentence) => {
    const { code, out, err } = await call(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  it('answers in English when asked to', async () => {
    expect((await call('check', 'nowhere.json', '--lang=en')).err).toContain('cannot be read')
  })
})

it('runs as a program of its own, without a browser', () => {
  const program = new URL('../../scripts/ketenkaart.mjs', import.meta.url).pathname
  const map = save('alarming.json', alarming())
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', map], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(stdout).toContain('[hoog]')
}, 60_000)
