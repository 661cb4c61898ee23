import { describe, expect, it } from 'vitest'
import { catchesIn } from './dropped-causes'
import { sourceFiles } from './layers'

const catches = sourceFiles().flatMap(catchesIn)
const planted = (text: string) => catchesIn({ path: 'src/ui/planted.ts', text })

describe('what catches an error', () => {
  it('keeps its cause, or says why there is none to keep', () => {
    expect(catches.length).toBeGreaterThan(25)
    const dropped = catches.filter(({ usesCause, reason }) => !usesCause && reason === undefined)
    expect(dropped.map(({ place }) => place)).toEqual([])
  })

  it('says so in a sentence, seldom, and not where the cause is kept', () => {
    const excused = catches.filter(({ reason }) => reason !== undefined)
    expect(excused.filter(({ reason }) => (reason ?? '').length < 20)).toEqual([])
    expect(excused.filter(({ usesCause }) => usesCause)).toEqual([])
    expect(excused.length).toBeLessThanOrEqual(1)
  })

  it.each([
    'try { a() } catch { b() }',
    'try { a() } catch {}',
    'try { a() } catch (cause) { b() }',
    "try { a() } catch (cause) { b('cause') /* cause */ }",
    'try { a() } catch (cause) { b.cause() }',
    'a().catch(() => {})',
    'a().catch(() => setDone(undefined))',
    'a().catch((_: unknown) => undefined)',
    'a().catch(function () { return cause })',
    'a().then((x) => [x, 1], () => undefined)',
    'a()\n  .then(\n    b,\n    () => {\n      // nothing\n    },\n  )',
    "worker.addEventListener('error', () => fail())",
    "addEventListener('unhandledrejection', () => fail())",
    'worker.onerror = () => fail()',
    "const pattern = /['`]/\ntry { a() } catch { b() }",
  ])('would be noticed: %j', (text) => {
    expect(planted(text)).toMatchObject([{ usesCause: false }])
  })

  it.each([
    "try { a() } catch (cause) { report(cause, 'storage') }",
    "try { a() } catch (cause) { throw new Error('no a', { cause }) }",
    `try { a() } catch (error) { say(\`no: ${'$'}{error}\`) }`,
    'try { a() } catch ({ message }) { say(message) }',
    'a().catch(report)',
    'a().catch((cause: unknown) => report(cause))',
    'a().catch(cause => report(cause))',
    'a().then(b, fail)',
    'a().then(b, (cause: unknown) => { fail(cause) })',
    "worker.addEventListener('error', (event) => fail(event))",
    'worker.onerror = fail',
  ])('is fine: %j', (text) => {
    expect(planted(text)).toMatchObject([{ usesCause: true }])
  })

  it.each([
    'a().then(b)',
    "x.addEventListener('click', () => b())",
    "x.addEventListener('messageerror', () => b())",
    '// catch {\nconst text = "catch {"',
  ])('is none: %j', (text) => {
    expect(planted(text)).toEqual([])
  })

  it('can say why there is no cause', () => {
    const text = 'try {\n  a()\n} catch {\n  // no-cause: an old browser has no a.\n}'
    expect(planted(text)).toMatchObject([{ usesCause: false, reason: 'an old browser has no a.' }])
    expect(planted('// no-cause: far away\n\n\na().catch(() => {})')).toEqual([
      { place: 'src/ui/planted.ts:4', usesCause: false },
    ])
  })
})
