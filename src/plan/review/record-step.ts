import type { Day } from '../../../rules/calendar.ts'
import type { OutcomeFinding } from '../../../rules/findings.ts'
import { statusOf } from '../../../rules/status.ts'
import type { Operation } from '../operation.ts'
import { textOf, type PlanRecord } from '../plan.ts'
import type { PlanView } from '../view.ts'
import type { StepDraft } from './drafts.ts'
import {
  directionOf,
  directions,
  home,
  judgementsOn,
  numberOf,
  numbersOf,
  scaleOf,
  scaling,
  scoresOf,
  type Informant,
  type Judged,
} from './filed.ts'
import { metOpens } from './met-opens.ts'

/** What recording needs of the world. `newId` gives the same id for the same name, so that sending again changes nothing twice. */
export interface Ground {
  readonly view: Pick<PlanView, 'records' | 'findings' | 'on' | 'seq'>
  readonly me: { readonly oid: string }
  readonly point: string
  /** In whose name the team judges an outcome. */
  readonly judge: (ref: string) => string
  readonly newId: (name: string) => string
}

type Faults = Readonly<Record<string, string>>
export type Recorded = { readonly operations: readonly Operation[] } | { readonly faults: Faults }

type Fields = Extract<Operation, { do: 'add' }>['fields']

/** How things are at home: the family's number and words, the team's, and each child's own words. */
export function recordHome(draft: StepDraft, ground: Ground): Recorded {
  const { view } = ground
  const faults: Record<string, string> = {}
  const note = draft.note.trim()
  if (note !== '' && draft.family === null) {
    faults['family'] = 'Choose the number that goes with what the family says.'
  }
  const said = Object.entries(draft.voices).filter(([, { words }]) => words.trim() !== '')
  for (const [child, { how }] of said) {
    if (how === '') faults[`how-${child}`] = 'Choose how you came to know it.'
  }
  if (Object.keys(faults).length > 0) return { faults }
  return {
    operations: [
      ...numberRows(home, 'family', draft.family, note, ground),
      ...numberRows(home, 'team', draft.team, '', ground),
      ...said.map(([person, { words, how }]): Operation => ({
        do: 'add',
        id: ground.newId(`voice ${person}`),
        kind: 'voice',
        record: ground.newId(`voice row ${person}`),
        fields: { person, on: view.on, words: words.trim(), how },
      })),
    ],
  }
}

/** One outcome: both numbers, and what the team judges. */
export function recordOutcome(ref: string, draft: StepDraft, ground: Ground): Recorded {
  const finding = ground.view.findings.outcomes.find((one) => one.ref === ref)
  if (draft.judged === '') return { faults: { judged: 'Choose what the team judges today.' } }
  if (draft.judged === 'met' && finding && !metOpens(finding, ground.view.on).isOpen) {
    return { faults: { judged: 'This cannot be met yet.' } }
  }
  return {
    operations: [
      ...numberRows(ref, 'family', draft.family, '', ground),
      ...numberRows(ref, 'team', draft.team, '', ground),
      ...judgedRows(ref, draft.judged, draft.note.trim(), finding, ground),
    ],
  }
}

/** Outcomes that are taken together: one word of the team for each. */
export function recordTogether(
  refs: readonly string[],
  draft: StepDraft,
  ground: Ground,
): Recorded {
  const { judged } = draft
  if (judged === '' || judged === 'met') {
    return { faults: { judged: 'Choose what the team judges today.' } }
  }
  const note = draft.note.trim()
  return { operations: refs.flatMap((ref) => directionRow(ref, judged, note, ground)) }
}

const source = ({ point }: Ground): string => `${point} review`

const withNote = (note: string): Fields => (note === '' ? {} : { note })

function add(name: string, fields: Fields, { newId }: Ground): Operation {
  const record = newId(`row ${name}`)
  return { do: 'add', id: newId(name), kind: 'evidence', record, fields }
}

/** A number of today that somebody filed themselves is put right; another's stands, and theirs beside it. */
function numberRows(
  about: string,
  informant: Informant,
  number: number | null,
  note: string,
  ground: Ground,
): Operation[] {
  if (number === null) return []
  const { today } = numbersOf(ground.view.records, about, informant, ground.view.on)
  const name = `${informant} ${about} ${number}`
  const isSame = today && numberOf(today) === number && textOf(today, 'note') === note
  if (isSame) return []
  if (today?.author.oid === ground.me.oid) return mended(today, { number }, note, name, ground)
  const fields = {
    ...scoreFields(about, ground.view.on),
    number,
    edition: scaleOf(about),
    informant,
    basis: informant === 'family' ? 'self' : 'professional',
    source: source(ground),
    ...withNote(note),
  }
  return [add(name, fields, ground)]
}

const scoreFields = (about: string, on: Day): Fields => ({
  measure: 'score',
  who: 'family',
  on,
  instrument: scaling,
  ...(about === home ? {} : { about }),
})

function mended(
  row: PlanRecord,
  { number }: { readonly number: number },
  note: string,
  name: string,
  { view, newId }: Ground,
): Operation[] {
  const base = view.seq
  const set = (field: string, value: string | number | null): Operation => ({
    do: 'set',
    id: newId(`${field} ${name} ${String(value)}`),
    record: row.id,
    field,
    value,
    base,
  })
  return [
    ...(numberOf(row) === number ? [] : [set('number', number)]),
    ...(textOf(row, 'note') === note ? [] : [set('note', note === '' ? null : note)]),
  ]
}

function judgedRows(
  ref: string,
  judged: Judged,
  note: string,
  finding: OutcomeFinding | undefined,
  ground: Ground,
): Operation[] {
  const { on, records, findings } = ground.view
  const judgement = (result: 'met' | 'not-met'): Operation => {
    const fields = {
      measure: 'judgement',
      by: ground.judge(ref),
      on,
      about: ref,
      result,
      basis: 'professional',
      source: source(ground),
      ...withNote(note),
    }
    return add(`judgement ${ref} ${result}`, fields, ground)
  }
  const last = judgementsOn(records, ref, on).at(-1)
  const said = last && textOf(last, 'on') === on ? textOf(last, 'result') : null
  if (judged === 'met')
    return said === 'met' && textOf(last, 'note') === note ? [] : [judgement('met')]
  const isAsked =
    finding !== undefined &&
    statusOf(finding, findings) !== 'On course' &&
    (finding.lacks.includes('judgement') || finding.heldApart !== undefined)
  const isSaid = said === 'not-met'
  const rows = !isSaid && (isAsked || said === 'met') ? [judgement('not-met')] : []
  const isTold = rows.length > 0 || (isSaid && textOf(last, 'note') === note)
  return [...rows, ...directionRow(ref, judged, isTold ? '' : note, ground)]
}

function directionRow(
  ref: string,
  judged: Exclude<Judged, 'met'>,
  note: string,
  ground: Ground,
): Operation[] {
  const { on, records } = ground.view
  const number = directions[judged]
  const name = `direction ${ref} ${judged}`
  const today = scoresOf(records, directionOf(ref), 'team', on).findLast(
    (row) => textOf(row, 'on') === on,
  )
  if (today && numberOf(today) === number && textOf(today, 'note') === note) return []
  if (today?.author.oid === ground.me.oid) return mended(today, { number }, note, name, ground)
  const fields = {
    ...scoreFields(ref, on),
    number,
    edition: directionOf(ref),
    informant: 'team',
    basis: 'professional',
    source: source(ground),
    ...withNote(note),
  }
  return [add(name, fields, ground)]
}
