/**
 * The closed lists of the file format. The codes stand in the file; their Dutch and English labels stand in `text`.
 */

export const MAP_STATUSES = ['draft', 'worksession', 'reviewed', 'adopted'] as const
export const CERTAINTIES = ['certain', 'assumed', 'disputed'] as const

/** Where a record may be shown; absent: anywhere. `withheld` is niet op de muur. */
export const DISCRETIONS = ['withheld'] as const

export const PARTY_KINDS = [
  'ministry',
  'directorate-general',
  'agency',
  'independent-body',
  'service',
  'supervisor',
  'statutory-body',
  'advisory-body',
  'high-council',
  'judiciary',
  'municipality',
  'province',
  'water-authority',
  'joint-arrangement',
  'umbrella',
  'foundation',
  'company',
  'profession',
  'international',
  'other',
] as const

/** Bestuurslaag. */
export const TIERS = [
  'national',
  'provincial',
  'municipal',
  'water-authority',
  'regional',
  'independent',
  'civil-society',
  'international',
] as const

/** What a party is to the chain: ketenpartner, leverancier, or part of its surroundings (omgeving). */
export const PARTNERSHIPS = ['chain-partner', 'supplier', 'surroundings'] as const

/** How a party is steered; absent means that nobody looked yet. */
export const STEERINGS = ['triangle', 'by-analogy', 'own-board', 'independent'] as const

export const DOCUMENT_KINDS = [
  'assignment-letter',
  'offer',
  'annual-plan',
  'work-agreements',
  'progress-report',
  'annual-report',
  'budget',
  'multi-year-plan',
  'feasibility-check',
] as const
export const DOCUMENT_STATUSES = ['draft', 'final'] as const

/** Aard van de relatie: partner, afnemer, or a matter of law. */
export const NATURES = ['partner', 'customer', 'statutory'] as const
export const FLOWS = ['product', 'information', 'capacity', 'decision', 'money'] as const

/** What became of an assignment: geleverd, deels geleverd, niet geleverd. */
export const ASSIGNMENT_OUTCOMES = ['delivered', 'partly', 'not-delivered'] as const

export const COUPLING_KINDS = ['governance', 'planning', 'forecast', 'process', 'information'] as const

export const MANDATES = ['decide', 'refer', 'inform'] as const
export const MEETING_CHARACTERS = ['decides', 'aligns', 'informs'] as const
export const MEETING_LEVELS = ['political', 'executive', 'tactical', 'operational'] as const
export const MEETING_SCOPES = ['chain', 'triangle', 'other'] as const
export const PERMANENCES = ['standing', 'temporary'] as const

export const AGREEMENT_KINDS = [
  'covenant',
  'cooperation-agenda',
  'assignment-letter',
  'annual-plan',
  'management-agreement',
  'service-level',
  'data-sharing',
  'mandate',
  'working-agreement',
  'administrative-agreement',
  'statute',
  'grant',
  'contract',
  'other',
] as const
export const AGREEMENT_TAGS = ['fallback', 'scarcity', 'needs-funding', 'tacit'] as const

export const GOAL_ORIGINS = ['joint', 'imposed'] as const

export const BOTTLENECK_CATEGORIES = [
  'day-to-day',
  'scarcity',
  'unused-meetings',
  'unclear-mandate',
  'working-agreements',
  'other',
] as const
/** The four dimensions of chain steering, after NORA, Ketens de baas. */
export const DIMENSIONS = ['substance', 'procedure', 'relation', 'culture'] as const
/** The six conditions under which chains tend to work together (Zes sleutelfactoren voor ketensamenwerking, 2019). */
export const FACTORS = ['ambition', 'urgency', 'room', 'binding', 'information', 'trust'] as const
export const BOTTLENECK_STATES = ['raised', 'confirmed', 'resolved'] as const

export const ANSWERS = ['action', 'deliberate', 'find-out', 'incorrect', 'elsewhere'] as const

/**
 * Traits by which the advice tells the levels of integrality apart that a map cannot show by itself: people say them,
 * each on behalf of a party.
 */
export const STATED_FEATURES = [
  'contributions-fit',
  'chain-effects-weighed',
  'feasibility-weighed',
  'awareness',
  'disturbances-solved',
] as const
/** What the level indication can say; `unclear` is an answer too. */
export const LEVEL_INDICATIONS = ['1', '2', '2-3', '3', 'unclear'] as const
/** What the stuurgroep says of an indication. */
export const RECOGNITIONS = ['recognised', 'not-recognised', 'differ'] as const

/** What a session was: a werksessie of the group, a sitting of the steering group about the map, or an expertmeeting. */
export const SESSION_KINDS = ['worksession', 'steering-group', 'expert-meeting'] as const
/** What became of an action. */
export const ACTION_STATES = ['open', 'done', 'dropped'] as const
/** What became of a decision: asked of those who may decide, taken, or refused. */
export const DECISION_STATES = ['requested', 'taken', 'refused'] as const
/** What an uitgangspunt is about, after step 7 of the advice. */
export const PRINCIPLE_SUBJECTS = ['goals', 'governance', 'meetings', 'cooperation'] as const
/** The six core values that the advice names as examples (step 8); own words are just as good. */
export const CORE_VALUES = [
  'shared-goals',
  'chain-before-organisation',
  'broad-role',
  'trust-and-reciprocity',
  'equal-information',
  'personal-contact',
] as const

/** The three points of view (invalshoeken) of step 8 of the advice: how meetings are set up, how they work, what is around them. */
export const PERSPECTIVES = ['structure', 'working', 'context'] as const
/** How far a proposal (voorstel) is. */
export const PROPOSAL_STATES = ['idea', 'discussed', 'supported', 'adopted', 'rejected'] as const

/** The five pictures of step 1 of the advice. */
export const PICTURES = ['parties', 'dependencies', 'meetings', 'roles', 'agreements'] as const
/** The five pictures, and beside them the goals and what people say goes wrong. */
export const LENSES = [...PICTURES, 'goals', 'bottlenecks'] as const

export type Lens = (typeof LENSES)[number]
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export type Factor = (typeof FACTORS)[number]
export type Dimension = (typeof DIMENSIONS)[number]
export type Nature = (typeof NATURES)[number]
export type PartyKind = (typeof PARTY_KINDS)[number]
export type Tier = (typeof TIERS)[number]
export type Flow = (typeof FLOWS)[number]
export type CouplingKind = (typeof COUPLING_KINDS)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type StatedFeature = (typeof STATED_FEATURES)[number]
export type LevelIndication = (typeof LEVEL_INDICATIONS)[number]
export type AnswerKind = (typeof ANSWERS)[number]
