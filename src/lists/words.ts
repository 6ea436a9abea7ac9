import type { EvidenceRow, Measure, Person, Row } from '../../rules/plan-document.ts'
import type {
  ClosureDecision,
  ClosureEnd,
  ClosureMove,
  FamilyAnswer,
  AgreementAnswer,
  Category,
  PlaceUse,
  ReviewMode,
  SharingDecision,
  VoiceWay,
} from '../plan/codes.ts'
import type { TeamRole } from '../plan/policy.ts'
import type { Kind } from '../plan/record.ts'

/** The words that stand in a list for the codes of one field. */
export type Words = Readonly<Record<string, string>>

/** The codes a key of an evidence row may hold, over all measures that have it. */
type Held<Key extends string, One = EvidenceRow> = One extends unknown
  ? Key extends keyof One
    ? Exclude<One[Key], undefined>
    : never
  : never
type Status = Row<
  'support-level' | 'employment' | 'benefit' | 'education-status' | 'accommodation'
>['value']
type Harm = Exclude<Row<'harm-report'>['kind'], undefined>
type Complete<Code extends string> = Readonly<Record<Code, string>>

const measures: Complete<Measure> = {
  offence: 'Offences',
  'asb-incident': 'Antisocial behaviour',
  'domestic-abuse-incident': 'Domestic abuse',
  'missing-episode': 'Missing episodes',
  'harm-report': 'Reports of harm',
  exclusion: 'Suspensions and exclusions',
  referral: 'Referrals',
  milestone: 'Milestones',
  attendance: 'Attendance',
  score: 'Scores',
  'support-level': 'Level of support',
  employment: 'Employment',
  benefit: 'Benefits',
  'education-status': 'Education status',
  accommodation: 'Housing',
  participation: 'Engagement with services',
  judgement: 'Judgements',
  fact: 'Facts',
}

const ageGroups: Complete<Person['kind']> = {
  child: 'Child',
  adult: 'Adult',
  unborn: 'Unborn baby',
}

const teamRoles: Complete<TeamRole> = {
  lead: 'Lead professional',
  member: 'Member',
  manager: 'Manager',
}

const bases: Complete<Held<'basis'>> = {
  data: 'A record or data',
  professional: 'What a professional says',
  self: 'What the family says',
}

const classes: Complete<Held<'class'>> = {
  recorded: 'Recorded by the police',
  arrest: 'Arrest',
  suspect: 'Named as a suspect',
  proven: 'Proven',
  sentenced: 'Sentenced',
  breach: 'Breach of an order',
  incident: 'Incident',
  intervention: 'Intervention',
  fixed: 'Suspension (fixed term)',
  permanent: 'Permanent exclusion',
}

const rolesInIt: Complete<Held<'role'>> = {
  offender: 'Did it',
  victim: 'Victim',
  perpetrator: 'Perpetrator',
  household: 'Lives in the household',
}

const judges: Complete<Held<'by'>> = {
  practitioner: 'Practitioner',
  'lead-professional': 'Lead professional',
  team: 'The team together',
  agency: 'An agency',
  self: 'The person',
  parent: 'A parent or carer',
  child: 'The child',
  family: 'The family',
  manager: 'Manager',
  police: 'Police',
  school: 'School',
}

/** Milestones have names of any kind; these are the usual ones. */
const eventKinds: Complete<Harm> & Words = {
  'sexual-exploitation': 'Sexual exploitation',
  'criminal-exploitation': 'Criminal exploitation',
  peer: 'Harm by other children',
  other: 'Other harm',
  'notice-withdrawn': 'Notice to leave withdrawn',
  'order-completed': 'Order completed',
  'licence-completed': 'Licence completed',
  checkup: 'Health or dental check-up',
  'care-entered': 'Came into care',
  'custody-entered': 'Went into custody',
}

const referrals: Complete<Exclude<Row<'referral'>['to'], undefined>> = {
  'social-care': 'Children’s social care',
  'early-help': 'Early help',
  statutory: 'A statutory service',
  marac: 'MARAC',
  other: 'Another service',
}

const statuses: Complete<Status> = {
  universal: 'Universal services only',
  'early-help': 'Early help',
  'child-in-need': 'Child in need plan',
  'child-protection': 'Child protection plan',
  'looked-after': 'Looked after',
  employed: 'Employed',
  'self-employed': 'Self-employed',
  'jsa-type': 'Jobseeker’s type',
  other: 'Another benefit',
  'on-roll': 'On a school roll',
  'alternative-provision': 'Alternative provision',
  pru: 'Pupil referral unit',
  'off-roll': 'Off roll',
  eet: 'In education, employment or training',
  neet: 'Not in education, employment or training',
  settled: 'Settled',
  temporary: 'Temporary',
  'with-family': 'With family',
  'at-risk': 'At risk of losing it',
  homeless: 'Homeless',
}

const settings: Complete<Held<'setting'>> = { school: 'School', 'early-years': 'Early years' }

const levels: Complete<Held<'level'>> = {
  fully: 'Fully engaged',
  somewhat: 'Somewhat engaged',
  none: 'Not engaged',
}

const results: Complete<Held<'result'>> = { met: 'Met', 'not-met': 'Not met' }

const categories: Complete<Category> = {
  general: 'General information',
  crime: 'Crime and policing',
  health: 'Health information',
}

const sharingDecisions: Complete<SharingDecision> = {
  share: 'Shared',
  'do-not-share': 'Not shared',
}

const agreementAnswers: Complete<AgreementAnswer> = {
  agreed: 'Agreed',
  declined: 'Declined',
  withdrawn: 'Agreement withdrawn',
}

const placeUses: Complete<PlaceUse> = {
  home: 'Home',
  school: 'School place',
  nursery: 'Nursery',
  gp: 'Doctor’s surgery',
  work: 'Workplace',
  meeting: 'Where meetings are held',
  other: 'Another place',
}

const reviewModes: Complete<ReviewMode> = {
  meeting: 'In a meeting',
  gathered: 'Gathered without a meeting',
}

const voiceWays: Complete<VoiceWay> = {
  conversation: 'In conversation',
  drawing: 'In a drawing',
  observation: 'Observed',
  tool: 'With a tool',
  advocate: 'Through an advocate',
}

const closureMoves: Complete<ClosureMove> = {
  'step-down': 'Less help',
  'step-up': 'More help',
  ended: 'Support ends',
  moved: 'Moved away',
}

const familyAnswers: Complete<FamilyAnswer> = {
  agrees: 'Agrees',
  partly: 'Agrees in part',
  'does-not': 'Does not agree',
  'not-asked': 'Was not asked',
}

const closureDecisions: Complete<ClosureDecision> = {
  approved: 'Approved',
  returned: 'Sent back',
  withdrawn: 'Taken back',
}

const closureEnds: Complete<ClosureEnd> = { void: 'Void', reopened: 'Opened again' }

const wordsOfFields: { readonly [K in Kind]?: Readonly<Record<string, Words>> } = {
  person: { kind: ageGroups },
  member: { role: teamRoles },
  evidence: {
    measure: measures,
    basis: bases,
    class: classes,
    role: rolesInIt,
    by: judges,
    kind: eventKinds,
    referredTo: referrals,
    setting: settings,
    status: statuses,
    level: levels,
    result: results,
  },
  searched: { measures },
  review: { mode: reviewModes },
  sharing: { categories, decision: sharingDecisions },
  agreement: { given: agreementAnswers },
  location: { use: placeUses },
  voice: { how: voiceWays },
  closure: {
    move: closureMoves,
    agrees: familyAnswers,
    decision: closureDecisions,
    over: closureEnds,
  },
}

/** The words for a field's codes; null where the field holds what people typed. A code that the rules gain without a word here does not compile. */
export const wordsOf = (kind: Kind, field: string): Words | null =>
  wordsOfFields[kind]?.[field] ?? null

/** The word for a code, or the code itself where it has none. */
export const wordFor = (words: Words | null, code: string): string =>
  words && Object.hasOwn(words, code) ? (words[code] ?? code) : code

/** The code a word stands for, or the word itself where it stands for none. */
export const codeFor = (words: Words | null, word: string): string =>
  Object.entries(words ?? {}).find(([, known]) => known === word)?.[0] ?? word
