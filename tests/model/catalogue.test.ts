import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadCatalogue, type Organisation } from '../../src/model/catalogue/catalogue'
import { organisationFields, searchCatalogue } from '../../src/model/catalogue/search-catalogue'
import { departmentExists, findDepartment } from '../../src/model/departments'
import { idSchema } from '../../src/model/id'
import { partySchema } from '../../src/model/schema/parties'
import { PARTY_KINDS, TIERS } from '../../src/model/vocabulary'

/** Maps refer to these ids (`catalogueId`), so none may disappear or be renamed. A new one joins them. */
const IDS = `
  abrvs acbg acict acm acoi adr adviesraad-migratie afm aiv aivd algemene-rekenkamer anvs atkm
  autoriteit-persoonsgegevens belastingdienst bft bij12 bkwi cak cbb cbg cbr cbs ccmo cibg ciz cjib coa
  college-voor-de-rechten-van-de-mens comensha cpb crvb ctgb cvdm cvte dcmr dg-agro dg-algemene-bestuursdienst
  dg-bedrijfsleven-en-innovatie dg-beleid-defensie dg-buitenlandse-economische-betrekkingen dg-cultuur-en-media
  dg-curatieve-zorg dg-economie-en-digitalisering dg-europese-samenwerking dg-fiscale-zaken dg-funderend-onderwijs
  dg-hoger-onderwijs-beroepsonderwijs-wetenschap-en-emancipatie dg-internationale-samenwerking dg-klimaat-en-energie
  dg-koninkrijksrelaties dg-landelijk-gebied-en-stikstof dg-langdurige-zorg dg-luchtvaart-en-maritieme-zaken
  dg-migratie dg-milieu-en-internationaal dg-mobiliteit dg-natuur-en-visserij
  dg-openbaar-bestuur-en-democratische-rechtsstaat dg-politie-en-veiligheidsregios dg-politieke-zaken
  dg-realisatie-groene-groei dg-rechtspleging-en-rechtshandhaving dg-rijksbegroting dg-ruimtelijke-ordening
  dg-sociale-zekerheid-en-integratie dg-straffen-en-beschermen dg-vastgoed-en-bedrijfsvoering-rijk dg-volksgezondheid
  dg-volkshuisvesting-en-bouwen dg-water-en-bodem dg-werk dhc dictu dienst-toeslagen directie-strafrechtketen divosa
  dji dnb dopingautoriteit douane dpc drz dtenv duo dus-i eerste-kamer ema euaa europol fiod fmh frontex
  generale-thesaurie geonovum gerechtshof-amsterdam gerechtshof-arnhem-leeuwarden gerechtshof-den-haag
  gerechtshof-s-hertogenbosch gezondheidsraad ggd-ghor-nederland halt het-nederlandse-rode-kruis het-waterschapshuis
  hoge-raad huis-voor-klokkenluiders huurcommissie ibtd ictu igj ilt ind inlichtingenbureau inspectie-jenv
  inspectie-van-het-onderwijs ioe iom ipo ivd jeugdzorg-nederland jio juridisch-loket justid justis kadaster kb
  ketenbureau-i-sociaal-domein kiesraad kmar knaw knmi ksa kvk landelijk-netwerk-veilig-thuis lbio
  leger-des-heils-jeugdbescherming-en-reclassering logius lvnl min-aenm min-az min-bz min-bzk min-def min-eleni min-ez
  min-ezk min-fin min-ienm min-ienw min-jenv min-justitie min-kgg min-lnv min-lvvn min-ocw min-szw min-venj min-venw
  min-vro min-vrom min-vws mrdh na nationale-ombudsman ncg ncsc nctv nea nederlandse-arbeidsinspectie nfi nidos nipv
  nlfi npo nts nvao nvwa nwo nza o-en-p-rijk od-nzkg odi om onderwijsraad ovv paresto parket-hoge-raad pbl
  perspectief-herstelbemiddeling politie prorail raad-van-state raad-voor-de-rechtspraak
  raad-voor-volksgezondheid-en-samenleving rbl rce rcn rdi rdw rechtbank-amsterdam rechtbank-den-haag
  rechtbank-gelderland rechtbank-limburg rechtbank-midden-nederland rechtbank-noord-holland rechtbank-noord-nederland
  rechtbank-oost-brabant rechtbank-overijssel rechtbank-rotterdam rechtbank-zeeland-west-brabant
  reclassering-nederland rivm rli rob rsj rva rvb rvd rvdk rvig rvo rvr rws sanquin sbb scp ser sg-aenm sg-az sg-bz
  sg-bzk sg-def sg-ezk sg-fin sg-ienw sg-jenv sg-kgg sg-lvvn sg-ocw sg-szw sg-vro sg-vws sgm slachtofferhulp-nederland
  sodm ssc-ict staatsbosbeheer svb svg tno tweede-kamer unhcr unie-van-waterschappen uvb uwv veiligheidsberaad
  veiligheidsregio-amsterdam-amstelland veiligheidsregio-brabant-noord veiligheidsregio-brabant-zuidoost
  veiligheidsregio-drenthe veiligheidsregio-flevoland veiligheidsregio-fryslan veiligheidsregio-gelderland-midden
  veiligheidsregio-gelderland-zuid veiligheidsregio-gooi-en-vechtstreek veiligheidsregio-groningen
  veiligheidsregio-haaglanden veiligheidsregio-hollands-midden veiligheidsregio-ijsselland
  veiligheidsregio-kennemerland veiligheidsregio-limburg-noord veiligheidsregio-midden-en-west-brabant
  veiligheidsregio-noord-en-oost-gelderland veiligheidsregio-noord-holland-noord veiligheidsregio-rotterdam-rijnmond
  veiligheidsregio-twente veiligheidsregio-utrecht veiligheidsregio-zaanstreek-waterland veiligheidsregio-zeeland
  veiligheidsregio-zuid-holland-zuid veiligheidsregio-zuid-limburg vervoerregio-amsterdam vluchtelingenwerk-nederland
  vng waarderingskamer wodc wrr zn zonmw zorginstituut-nederland
`

const organisationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  abbreviation: z.string().min(1).max(40).optional(),
  otherAbbreviations: z.array(z.string().min(1)).min(1).optional(),
  formerNames: z.array(z.string().min(1)).min(1).optional(),
  kind: z.enum(PARTY_KINDS),
  department: z.string().optional(),
  formerDepartment: z.string().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  successors: z.array(idSchema).min(1).optional(),
  tier: z.enum(TIERS),
  source: z.url(),
})

let catalogue: readonly Organisation[]

beforeAll(async () => {
  catalogue = await loadCatalogue()
})

const ids = (organisations: readonly Organisation[]) => organisations.map((organisation) => organisation.id)
const found = (query: string, limit?: number) =>
  ids(searchCatalogue(catalogue, query, limit === undefined ? {} : { limit }))
const byId = (id: string) => catalogue.find((organisation) => organisation.id === id) as Organisation

function countBy(field: 'kind' | 'tier'): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const organisation of catalogue) counts[organisation[field]] = (counts[organisation[field]] ?? 0) + 1
  return counts
}

describe('the organisation catalogue', () => {
  it('holds every id it ever had, each once, sorted by id', () => {
    const known = IDS.trim().split(/\s+/)
    const now = ids(catalogue)
    expect(
      known.filter((id) => !now.includes(id)),
      'ids that disappeared: maps refer to them',
    ).toEqual([])
    expect(
      now.filter((id) => !known.includes(id)),
      'new ids that IDS in this test does not hold yet',
    ).toEqual([])
    expect(now, 'organisations.json stands in order of id, each id once').toEqual([...new Set(now)].sort())
  })

  it('has the fields, kinds and tiers of the closed lists and nothing else', () => {
    expect(z.array(organisationSchema).safeParse(catalogue).error?.issues ?? []).toEqual([])
  })

  it('divides the organisations over kinds and tiers as the register does', () => {
    expect(countBy('kind'), 'one more organisation is one more of its kind').toEqual({
      ministry: 38,
      'directorate-general': 37,
      agency: 27,
      'independent-body': 46,
      service: 23,
      supervisor: 12,
      'statutory-body': 13,
      'advisory-body': 13,
      'high-council': 5,
      judiciary: 22,
      'joint-arrangement': 30,
      umbrella: 7,
      foundation: 9,
      international: 6,
      other: 2,
    })
    expect(countBy('tier'), 'one more organisation is one more of its tier').toEqual({
      national: 202,
      provincial: 2,
      municipal: 3,
      'water-authority': 2,
      regional: 31,
      independent: 28,
      'civil-society': 16,
      international: 6,
    })
  })

  it('knows every department, those of today as existing and the former ones as ended', () => {
    for (const { id, department, formerDepartment, until } of catalogue) {
      if (department !== undefined) expect(departmentExists(department, '2026-05-15'), id).toBe(until === undefined)
      if (formerDepartment === undefined) continue
      expect(departmentExists(formerDepartment, '2026-05-15'), id).toBe(false)
      expect(findDepartment(formerDepartment)?.until, id).toBe('2026-02-23')
    }
    expect(catalogue.filter((organisation) => organisation.formerDepartment !== undefined)).toHaveLength(11)
  })
})

describe('searching the catalogue', () => {
  it.each(['DT&V', 'DTenV', 'dtenv', 'dt&v', 'dt v', 'd.t.&v.', 'DT en V', 'terugkeer'])(
    'finds Dienst Terugkeer en Vertrek first by %j',
    (query) => {
      expect(found(query)[0]).toBe('dtenv')
    },
  )

  it.each([
    ['an abbreviation in any case', 'ind', 'ind'],
    ['the beginning of the name', 'immig', 'ind'],
    ['a later word of the name', 'naturalis', 'ind'],
    ['words in another order', 'nat imm', 'ind'],
    ['a name without its accents', 'ministerie van financien', 'min-fin'],
    ['an ampersand written out', 'DG B en I', 'dg-bedrijfsleven-en-innovatie'],
    ['an ampersand where the register writes "en"', 'DGS&B', 'dg-straffen-en-beschermen'],
    ['a second abbreviation', 'ijenv', 'inspectie-jenv'],
    ['an older abbreviation', 'LNV', 'min-lvvn'],
    ['a former name', 'nationale politie', 'politie'],
    ['a former name with a slash', 'Belastingdienst/Toeslagen', 'dienst-toeslagen'],
    ['a piece inside a word', 'waterschapsh', 'het-waterschapshuis'],
  ])('finds first by %s', (_how, query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it('puts abbreviation before abbreviation prefix, name prefix, word prefix, former name and substring', () => {
    const shared = { kind: 'other', tier: 'national', source: 'https://example.org' } as const
    const ladder: Organisation[] = [
      { id: 'substring', name: 'Bijxyz', ...shared },
      { id: 'former', name: 'Nieuw', formerNames: ['Oude Xyzdienst'], ...shared },
      { id: 'word', name: 'Dienst Xyzzaken', ...shared },
      { id: 'name', name: 'Xyzdienst', ...shared },
      { id: 'prefix', name: 'A', abbreviation: 'XYZA', ...shared },
      { id: 'other', name: 'B', abbreviation: 'Q', otherAbbreviations: ['X&YZ'], ...shared },
      { id: 'tie', name: 'D', abbreviation: 'xyz', ...shared },
      { id: 'exact', name: 'C', abbreviation: 'X.Y.Z.', ...shared },
      { id: 'not', name: 'Heel iets anders', ...shared },
    ]
    const order = ['exact', 'tie', 'other', 'prefix', 'name', 'word', 'former', 'substring']
    expect(ids(searchCatalogue(ladder, 'xyz', { limit: 20 }))).toEqual(order)
    expect(ids(searchCatalogue([...ladder].reverse(), 'xyz', { limit: 20 }))).toEqual(order)
  })

  it('puts two organisations with the same abbreviation in order of name', () => {
    expect(found('rvs').slice(0, 2)).toEqual(['raad-van-state', 'raad-voor-volksgezondheid-en-samenleving'])
  })

  it.each(['', '   ', '&', '...'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([])
  })

  it('finds every organisation first by its abbreviation and by its name, one shared abbreviation excepted', () => {
    const second: string[] = []
    for (const { id, name, abbreviation, until } of catalogue) {
      if (until !== undefined) continue
      expect(found(name, 5)[0], name).toBe(id)
      if (abbreviation === undefined) continue
      const results = found(abbreviation, 5)
      expect(results, abbreviation).toContain(id)
      if (results[0] !== id) second.push(id)
    }
    expect(second).toEqual(['raad-voor-volksgezondheid-en-samenleving'])
  })

  it('keeps finding an organisation while its name is being typed, when the list is long enough', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), fc.nat(), fc.boolean(), (organisation, cut, loud) => {
        const typed = organisation.name.slice(0, 1 + (cut % organisation.name.length))
        expect(found(loud ? typed.toUpperCase() : typed, catalogue.length)).toContain(organisation.id)
      }),
    )
  })

  it('gives any text at most the asked number of organisations, each once, whatever their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (query, limit) => {
        const results = found(query, limit)
        expect(results.length).toBeLessThanOrEqual(limit)
        expect(new Set(results).size).toBe(results.length)
        expect(ids(searchCatalogue([...catalogue].reverse(), query, { limit }))).toEqual(results)
      }),
    )
  })
})

describe('the party fields an organisation fills in', () => {
  it('fit a party, for every organisation', () => {
    for (const organisation of catalogue) {
      const party = { id: 'party_x', ...organisationFields(organisation) }
      expect(partySchema.safeParse(party).error?.issues ?? [], organisation.id).toEqual([])
    }
  })

  it('are name, abbreviation, kind, department, tier and the catalogue id', () => {
    expect(organisationFields(byId('uwv'))).toEqual({
      name: 'Uitvoeringsinstituut werknemersverzekeringen',
      abbreviation: 'UWV',
      kind: 'independent-body',
      department: 'SZW',
      tier: 'national',
      catalogueId: 'uwv',
    })
  })

  it('say "deliberately none" for an organisation outside the departments and leave a missing abbreviation out', () => {
    const fields = organisationFields(byId('nationale-ombudsman'))
    expect(fields.department).toBeNull()
    expect(fields).not.toHaveProperty('abbreviation')
  })

  it('follow the day of the map for an organisation that came from a department that ended', () => {
    expect(organisationFields(byId('ind')).department).toBe('JenV')
    expect(organisationFields(byId('ind'), '2025-12-31').department).toBe('AenM')
    expect(organisationFields(byId('ind'), '2026-02-23').department).toBe('JenV')
    expect(organisationFields(byId('ind'), '2023-01-01').department).toBe('JenV')
    expect(organisationFields(byId('uwv'), '2025-12-31').department).toBe('SZW')
  })
})
