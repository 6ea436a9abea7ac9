/**
 * The records a plan is made of and the type of every field, as one table: operations, list columns and the policy all read it.
 * `line` is one line of at most 255 characters, `prose` is text people write together, `words` is a list of single lines.
 */
export const kinds = {
  plan: {
    family: 'line',
    reference: 'line',
    framework: 'line',
    locality: 'line',
    opened: 'day',
    ended: 'day',
    closed: 'day',
    goal: 'prose',
    restricted: 'flag',
  },
  person: {
    name: 'line',
    kind: 'line',
    born: 'day',
    schoolAge: 'flag',
    household: 'flag',
    parent: 'flag',
    audience: 'words',
  },
  member: { oid: 'line', name: 'line', agency: 'line', role: 'line', from: 'day', to: 'day' },
  need: { ref: 'line', people: 'words', identified: 'day', why: 'prose', audience: 'words' },
  outcome: { ref: 'line', agreed: 'day', words: 'prose', audience: 'words' },
  evidence: {
    measure: 'line',
    who: 'line',
    on: 'day',
    from: 'day',
    to: 'day',
    recorded: 'day',
    source: 'line',
    basis: 'line',
    class: 'line',
    severe: 'flag',
    occurrence: 'line',
    role: 'line',
    policeReported: 'flag',
    highRisk: 'flag',
    by: 'line',
    kind: 'line',
    days: 'number',
    referredTo: 'line',
    term: 'line',
    possible: 'number',
    attended: 'number',
    percent: 'number',
    unauthorised: 'number',
    setting: 'line',
    number: 'number',
    instrument: 'line',
    informant: 'line',
    edition: 'line',
    status: 'line',
    service: 'line',
    level: 'line',
    hours: 'number',
    about: 'line',
    result: 'line',
    holds: 'flag',
    note: 'prose',
    audience: 'words',
  },
  searched: {
    measures: 'words',
    people: 'words',
    from: 'day',
    to: 'day',
    source: 'line',
    recorded: 'day',
    audience: 'words',
  },
  action: {
    what: 'line',
    outcomes: 'words',
    owner: 'line',
    due: 'day',
    sign: 'line',
    done: 'day',
    note: 'prose',
    audience: 'words',
  },
  review: {
    point: 'line',
    held: 'day',
    mode: 'line',
    attended: 'words',
    apologies: 'words',
    next: 'day',
    note: 'prose',
  },
  sharing: {
    agency: 'line',
    purpose: 'line',
    basis: 'line',
    categories: 'words',
    decision: 'line',
    why: 'prose',
    from: 'day',
    to: 'day',
    withdrawn: 'day',
    audience: 'words',
  },
  agreement: {
    given: 'line',
    on: 'day',
    people: 'words',
    how: 'line',
    words: 'prose',
    audience: 'words',
  },
  location: {
    people: 'words',
    use: 'line',
    text: 'line',
    from: 'day',
    to: 'day',
    protected: 'flag',
    audience: 'words',
  },
  voice: {
    person: 'line',
    on: 'day',
    words: 'prose',
    how: 'line',
    changed: 'prose',
    audience: 'words',
  },
  closure: {
    asked: 'day',
    closing: 'day',
    move: 'line',
    destination: 'line',
    reason: 'prose',
    stays: 'prose',
    contact: 'line',
    agrees: 'line',
    agreed: 'day',
    words: 'prose',
    unmet: 'prose',
    rests: 'line',
    decision: 'line',
    decided: 'day',
    decidedBy: 'line',
    why: 'prose',
    whole: 'flag',
    confirmed: 'day',
    confirmedBy: 'line',
    over: 'line',
    overOn: 'day',
    overBy: 'line',
    overWhy: 'prose',
  },
} as const satisfies Record<string, Record<string, FieldType>>

export type FieldType = 'line' | 'prose' | 'day' | 'number' | 'flag' | 'words'
export type Kind = keyof typeof kinds
export type Value = string | number | boolean | readonly string[]
export type Fields = Readonly<Record<string, Value>>
export type PlanKey = string
export type RecordId = string

/** Fields a record cannot be without; what depends on the measure of a row is the rules' to say. */
export const required: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['family', 'reference', 'framework', 'opened'],
  person: ['name', 'kind'],
  member: ['oid', 'name', 'agency', 'role', 'from'],
  need: ['ref', 'people', 'identified'],
  outcome: ['ref', 'agreed'],
  evidence: ['measure'],
  searched: ['measures', 'people', 'from', 'to'],
  action: ['what'],
  review: ['point', 'held'],
  sharing: ['agency', 'purpose', 'basis', 'categories', 'decision', 'why', 'from'],
  agreement: ['given', 'on', 'people', 'how'],
  location: ['people', 'use', 'text'],
  voice: ['person', 'on', 'words', 'how'],
  closure: ['asked', 'closing', 'move', 'destination', 'reason', 'stays', 'contact', 'agrees'],
}

export const kindNames = Object.keys(kinds).filter((name): name is Kind => name in kinds)

/** The type of a field of a kind of record, or undefined where it has no such field. */
export function typeOfField(kind: Kind, field: string): FieldType | undefined {
  const fields: Readonly<Record<string, FieldType>> = kinds[kind]
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** Text as it is kept: one kind of line break, one form of each letter, so that merging compares like with like. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').toWellFormed()
}
