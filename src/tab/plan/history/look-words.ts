import { csvOf, csvType } from '../../../plan/csv.ts'
import { instantInTable } from '../../instant-words.ts'
import type { Look } from './history-service.ts'

/** What a row of the access log names, as somebody would say it. */
const acts: Readonly<Record<string, string>> = {
  plan: 'Opened the plan',
  follow: 'Opened the plan',
  'follow ended': 'Left the plan',
  'follow closed': 'Lost sight of the plan while it was open',
  'open plan': 'Began the plan',
  write: 'Changed the plan',
  families: 'Saw it in the list of families',
  emergency: 'Opened it in an emergency',
  closure: 'Read the closure',
  'closure ask': 'Asked to close it',
  'closure approve': 'Approved the closure',
  'closure confirm': 'Confirmed the closure',
  'closure return': 'Sent the closure back',
  'closure withdraw': 'Took the request to close back',
  'closure reopen': 'Opened it again',
  'outcome record': 'Read the outcome record',
  prompt: 'Saw a question about it',
  digest: 'Was told of it in the Monday summary',
  review: 'Was told that its review is late',
  'plan by number': 'Asked for it by its number',
  'link to plan': 'Shared a link to it',
  'plan linked here': 'Saw it in a chat',
  'link to chat': 'Linked it to a chat',
}

/** What a route of a plan is for, by its method and the address after the plan's own. */
const routes: Readonly<Record<string, string>> = {
  'GET access': 'Read who looked at it',
  'GET changes': 'Read who changed it',
  'GET closure': 'Read the closure',
  'POST closure': 'Decided on the closure',
  'GET closure/record': 'Read the outcome record',
  'GET events': 'Opened the plan',
  GET: 'Opened the plan',
  'POST operations': 'Changed the plan',
  'POST preview': 'Tried a change of who sees what',
  'POST presence': 'Had it open',
  'GET family-copy': 'Made a copy for the family',
  'POST subject-access': 'Began an answer on what is held',
  'GET subject-access': 'Read requests for what is held',
  'GET subject-access/:request': 'Prepared an answer on what is held',
  'POST subject-access/:request/decisions': 'Prepared an answer on what is held',
  'POST subject-access/:request/extension': 'Extended an answer on what is held',
  'POST subject-access/:request/bundle': 'Made an answer on what is held',
  'POST hold': 'Put a legal hold on it',
  'POST hold/lifted': 'Lifted a legal hold',
  'POST disposal': 'Proposed its disposal',
  'DELETE disposal': 'Took back the proposal to dispose of it',
}

const lists: Readonly<Record<string, string>> = {
  'GET /api/alerts': 'Read an alert about it',
  'POST /api/alerts/:id/seen': 'Saw to an alert about it',
  'GET /api/inbox': 'Saw it in the inbox',
  'GET /api/retention': 'Saw how long it is kept',
  'GET /api/disposals': 'Saw it among plans to dispose of',
}

/** What somebody did, in words; what has none yet is named as the log has it. */
export function actInWords(what: string): string {
  const route = /^([A-Z]+) \/api\/plans\/:key(?:\/(.*))?$/.exec(what)
  const named = route
    ? routes[[route[1], route[2]].filter(Boolean).join(' ')]
    : (acts[what] ?? lists[what])
  if (named !== undefined) return named
  return what.startsWith('meeting ') ? 'In its meeting' : `Other: ${what}`
}

const places: Readonly<Record<Look['from'], string>> = {
  page: 'Tab',
  stream: 'Tab',
  chat: 'Chat',
  service: 'Sent by the service',
}

const outcomes: Readonly<Record<Look['outcome'], string>> = {
  allowed: '',
  refused: 'Refused',
  faulty: 'Not done',
}

/** A look at a plan as one row. */
export interface LookRow {
  readonly id: string
  readonly who: string
  readonly agency: string
  readonly did: string
  readonly when: string
  readonly where: string
  readonly why: string
}

export function lookRow({ number, at, who, what, from, outcome, why, times }: Look): LookRow {
  const did = [actInWords(what), outcomes[outcome], times > 1 ? `${times} times` : '']
  return {
    id: String(number),
    who: who === null ? 'Somebody not signed in' : (who.name ?? 'Somebody not in the directory'),
    agency: who?.agency ?? '',
    did: did.filter(Boolean).join(', '),
    when: instantInTable(at),
    where: places[from],
    why: why ?? '',
  }
}

/** The access log of a plan as a table, under the plan's number. */
export function lookFile(reference: string, looks: readonly Look[]) {
  const rows = looks.map(lookRow)
  return {
    name: `access-${reference.replaceAll(/[^A-Za-z0-9-]/g, '')}.csv`,
    type: csvType,
    text: csvOf([
      ['Plan', 'Row', 'Person', 'Agency', 'What', 'When', 'From', 'Reason given'],
      ...rows.map((row) => [
        reference,
        row.id,
        row.who,
        row.agency,
        row.did,
        row.when,
        row.where,
        row.why,
      ]),
    ]),
  }
}
