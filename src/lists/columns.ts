import { kinds, type FieldType, type Kind } from '../plan/record.ts'
import { wordsOf, type Words } from './words.ts'

/** What a column holds: one line, text of many lines, a number, or one of a few words. Days and lists are text, because SharePoint moves dates by the site's time zone. */
export type ColumnType = 'line' | 'prose' | 'number' | 'choice'

/** A column of a list. `name` never changes once there are rows; `label` is what a person reads above it; `open`: a choice that takes other words too. */
export interface Column {
  readonly name: string
  readonly label: string
  readonly type: ColumnType
  readonly indexed?: boolean
  readonly unique?: boolean
  readonly choices?: readonly string[]
  readonly open?: boolean
}

type Named = readonly [name: string, label: string]

/** The column of every field of every kind of record: its name and its label. A field without one does not compile. */
const namesOf = {
  plan: {
    family: ['Family', 'Family'],
    reference: ['PlanReference', 'Plan reference'],
    framework: ['Framework', 'Outcome framework'],
    locality: ['Locality', 'Locality'],
    opened: ['OpenedDay', 'Opened'],
    ended: ['EndedDay', 'Support ended'],
    closed: ['ClosedDay', 'Closed'],
    goal: ['Goal', 'What the family wants'],
    restricted: ['Restricted', 'Restricted family'],
  },
  person: {
    name: ['FullName', 'Name'],
    kind: ['AgeGroup', 'Child, adult or unborn'],
    born: ['BornDay', 'Born'],
    schoolAge: ['SchoolAge', 'Of school age'],
    household: ['Household', 'In the household'],
    parent: ['Parent', 'Has parenting responsibilities'],
    audience: ['Audience', 'Only for'],
  },
  member: {
    oid: ['DirectoryOid', 'Directory number'],
    name: ['FullName', 'Name'],
    agency: ['Agency', 'Agency'],
    role: ['TeamRole', 'Role in the team'],
    from: ['FromDay', 'From'],
    to: ['ToDay', 'To'],
  },
  need: {
    ref: ['Ref', 'Number in the framework'],
    people: ['People', 'People (row numbers)'],
    identified: ['IdentifiedDay', 'Identified'],
    why: ['Why', 'Why'],
    audience: ['Audience', 'Only for'],
  },
  outcome: {
    ref: ['Ref', 'Number in the framework'],
    agreed: ['AgreedDay', 'Agreed'],
    words: ['OwnWords', "In the family's words"],
    audience: ['Audience', 'Only for'],
  },
  evidence: {
    measure: ['Measure', 'Measure'],
    who: ['Who', 'Whom it is about (row number, or family)'],
    on: ['OnDay', 'On'],
    from: ['FromDay', 'From'],
    to: ['ToDay', 'To'],
    recorded: ['RecordedDay', 'Recorded'],
    source: ['Source', 'Source'],
    basis: ['Basis', 'Basis'],
    class: ['EventClass', 'Class'],
    severe: ['Severe', 'Severe'],
    occurrence: ['Occurrence', 'Incident number'],
    role: ['RoleInIt', 'Role in it'],
    policeReported: ['PoliceReported', 'Reported to the police'],
    highRisk: ['HighRisk', 'High risk'],
    by: ['ByWhom', 'By whom'],
    kind: ['EventKind', 'Kind of event'],
    days: ['Days', 'Days'],
    referredTo: ['ReferredTo', 'Referred to'],
    term: ['Term', 'School term'],
    possible: ['PossibleSessions', 'Sessions possible'],
    attended: ['AttendedSessions', 'Sessions attended'],
    percent: ['Percent', 'Per cent attended'],
    unauthorised: ['UnauthorisedSessions', 'Sessions missed without leave'],
    setting: ['Setting', 'Setting'],
    number: ['Score', 'Score'],
    instrument: ['Instrument', 'Instrument'],
    informant: ['Informant', 'Who answered'],
    edition: ['InstrumentEdition', 'Edition of the instrument'],
    status: ['Status', 'Status'],
    service: ['Service', 'Service'],
    level: ['TakesPart', 'Takes part'],
    hours: ['Hours', 'Hours'],
    about: ['About', 'About (number in the framework)'],
    result: ['Result', 'Result'],
    holds: ['Holds', 'Is so'],
    note: ['Note', 'Note'],
    audience: ['Audience', 'Only for'],
  },
  searched: {
    measures: ['Measures', 'Measures searched for'],
    people: ['People', 'People (row numbers)'],
    from: ['FromDay', 'From'],
    to: ['ToDay', 'To'],
    source: ['Source', 'Source'],
    recorded: ['RecordedDay', 'Recorded'],
    audience: ['Audience', 'Only for'],
  },
  action: {
    what: ['WhatToDo', 'What will be done'],
    outcomes: ['Outcomes', 'Outcomes (numbers in the framework)'],
    owner: ['Owner', 'Who does it (row number)'],
    due: ['DueDay', 'Due'],
    sign: ['Sign', 'How we will know'],
    done: ['DoneDay', 'Done'],
    note: ['Note', 'Note'],
    audience: ['Audience', 'Only for'],
  },
  review: {
    point: ['Point', 'Review'],
    held: ['HeldDay', 'Held'],
    mode: ['HowHeld', 'How it was held'],
    attended: ['Attended', 'Who was there (row numbers)'],
    apologies: ['Apologies', 'Who sent apologies (row numbers)'],
    next: ['NextDay', 'Next review'],
    note: ['Note', 'What was agreed'],
  },
  sharing: {
    agency: ['Agency', 'Agency'],
    purpose: ['Purpose', 'Purpose of sharing'],
    basis: ['LawfulBasis', 'Lawful basis for sharing'],
    categories: ['Categories', 'Kinds of information'],
    decision: ['Decision', 'Decision'],
    why: ['Why', 'Why'],
    from: ['FromDay', 'From'],
    to: ['ToDay', 'To'],
    withdrawn: ['WithdrawnDay', 'Withdrawn'],
    audience: ['Audience', 'Only for'],
  },
  agreement: {
    given: ['Answer', 'What the family said'],
    on: ['OnDay', 'On'],
    people: ['People', 'People (row numbers)'],
    how: ['How', 'How they said it'],
    words: ['OwnWords', "In the family's words"],
    audience: ['Audience', 'Only for'],
  },
  location: {
    people: ['People', 'People (row numbers)'],
    use: ['PlaceUse', 'What the place is'],
    text: ['Place', 'Place'],
    from: ['FromDay', 'From'],
    to: ['ToDay', 'To'],
    protected: ['Protected', 'Protected place'],
    audience: ['Audience', 'Only for'],
  },
  voice: {
    person: ['Person', 'Child (row number)'],
    on: ['OnDay', 'On'],
    words: ['OwnWords', "In the child's words"],
    how: ['How', 'How it was said'],
    changed: ['WhatChanged', 'What changed because of it'],
    audience: ['Audience', 'Only for'],
  },
  closure: {
    asked: ['AskedDay', 'Asked'],
    closing: ['ClosingDay', 'Last day of support'],
    move: ['Move', 'Where the family goes'],
    destination: ['Destination', 'To whom or where'],
    reason: ['Reason', 'Why now'],
    stays: ['Stays', 'What stays in place'],
    contact: ['FamilyContact', 'Whom the family calls'],
    agrees: ['FamilyAgrees', 'Whether the family agrees'],
    agreed: ['FamilyAskedDay', 'Family asked on'],
    words: ['OwnWords', "In the family's words"],
    unmet: ['Unmet', 'Why it closes without all outcomes'],
    rests: ['RestsOn', 'Fingerprint of what it rests on'],
    decision: ['Decision', 'Decision'],
    decided: ['DecidedDay', 'Decided'],
    decidedBy: ['DecidedBy', 'Decided by'],
    why: ['Why', 'Why it was decided so'],
    whole: ['Whole', 'With all outcomes'],
    confirmed: ['ConfirmedDay', 'Confirmed anew'],
    confirmedBy: ['ConfirmedBy', 'Confirmed by'],
    over: ['Over', 'Void or reopened'],
    overOn: ['OverDay', 'Void or reopened on'],
    overBy: ['OverBy', 'Void or reopened by'],
    overWhy: ['OverWhy', 'Why it stands no longer'],
  },
} as const satisfies { readonly [K in Kind]: Readonly<Record<keyof (typeof kinds)[K], Named>> }

/** A flag is a choice and not SharePoint's yes/no column, which cannot tell "No" from "not said". */
export const flagChoices = ['Yes', 'No'] as const

const columnTypes = {
  line: 'line',
  prose: 'prose',
  day: 'line',
  number: 'number',
  flag: 'choice',
  words: 'prose',
} as const satisfies Record<FieldType, ColumnType>

/** A field of a kind of record with the column that holds it, and the words that stand in it for codes. */
export interface FieldColumn {
  readonly field: string
  readonly fieldType: FieldType
  readonly words: Words | null
  readonly column: Column
}

/** The fields of a kind of record, in order, each with its column. */
export function fieldColumnsOf(kind: Kind): FieldColumn[] {
  const types: Readonly<Record<string, FieldType>> = kinds[kind]
  const names: Readonly<Record<string, Named>> = namesOf[kind]
  return Object.entries(types).map(([field, fieldType]) => {
    const [name, label] = names[field] ?? [field, field]
    const words = wordsOf(kind, field)
    return { field, fieldType, words, column: { name, label, ...shapeOf(fieldType, words) } }
  })
}

/** A line of codes is a choice of their words. It takes others too, because the rules may come to know more before the column does. */
function shapeOf(
  fieldType: FieldType,
  words: Words | null,
): Pick<Column, 'type' | 'choices' | 'open'> {
  if (fieldType === 'flag') return { type: 'choice', choices: flagChoices }
  if (fieldType === 'line' && words) {
    return { type: 'choice', choices: Object.values(words), open: true }
  }
  return { type: columnTypes[fieldType] }
}

/** Whose plan a row belongs to, by the number people know it by. */
export const planColumn: Column = { name: 'PlanReference', label: 'Plan reference', type: 'line' }

/** Who made a record, which decides who may read and amend it. */
export const authorColumns: readonly Column[] = [
  { name: 'AuthorName', label: 'Added by', type: 'line' },
  { name: 'AuthorAgency', label: 'Agency of who added it', type: 'line' },
  { name: 'AuthorOid', label: 'Directory number of who added it', type: 'line' },
  { name: 'AddedAt', label: 'Added at', type: 'line' },
]

/** Who last changed a row, since SharePoint's own "Modified by" shows the app, and the keys by which rows are found. */
export const stampColumns: readonly Column[] = [
  { name: 'ActorName', label: 'Changed by', type: 'line' },
  { name: 'ActorAgency', label: 'Agency of who changed it', type: 'line' },
  { name: 'ActorOid', label: 'Directory number of who changed it', type: 'line' },
  { name: 'ActedAt', label: 'Changed at', type: 'line' },
  { name: 'Revision', label: 'Change number', type: 'number' },
  { name: 'PlanKey', label: 'Plan key', type: 'line', indexed: true },
  { name: 'RowKey', label: 'Row key', type: 'line', indexed: true, unique: true },
]
