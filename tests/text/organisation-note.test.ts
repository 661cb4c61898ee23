import { beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue, type Organisation } from '../../src/model/catalogue/catalogue'
import { successorsOf } from '../../src/model/catalogue/search-catalogue'
import { organisationNote } from '../../src/text/organisation-note'
import { type Language, textsOf } from '../../src/text/texts'

let byId: ReadonlyMap<string, Organisation>

beforeAll(async () => {
  byId = new Map((await loadCatalogue()).map((one) => [one.id, one]))
})

function note(id: string, day?: string, language: Language = 'nl'): string | undefined {
  const organisation = byId.get(id) as Organisation
  return organisationNote(organisation, successorsOf(organisation, byId), day, textsOf(language))
}

describe('what is said of an organisation in the list', () => {
  it.each([
    ['min-aenm', 'Bestaat niet meer sinds 23 februari 2026, nu JenV', 'Ended on 23 February 2026, now JenV'],
    ['min-venj', 'Bestaat niet meer sinds 26 oktober 2017, nu JenV', 'Ended on 26 October 2017, now JenV'],
    [
      'min-vrom',
      'Bestaat niet meer sinds 14 oktober 2010, nu IenW en BZK',
      'Ended on 14 October 2010, now IenW and BZK',
    ],
    ['sg-kgg', 'Bestaat niet meer sinds 23 februari 2026, nu SG EZK', 'Ended on 23 February 2026, now SG EZK'],
  ])('%s has ended', (id, dutch, english) => {
    expect(note(id)).toBe(dutch)
    expect(note(id, '2015-01-01')).toBe(dutch)
    expect(note(id, '2026-11-29', 'en')).toBe(english)
  })

  it('that it was not there yet on the day of the map', () => {
    expect(note('rechtbank-gelderland', '2012-12-31')).toBe('Bestond op de peildatum nog niet: sinds 1 april 2013')
    expect(note('rechtbank-gelderland', '2013-04-01')).toBeUndefined()
    expect(note('rechtbank-gelderland')).toBeUndefined()
  })

  it('nothing of one that is simply there', () => {
    expect(note('ind', '2026-11-29')).toBeUndefined()
  })

  it('something of everything that ended', () => {
    for (const { id, until } of byId.values()) if (until !== undefined) expect(note(id), id).toMatch(/, nu \S/)
  })
})
