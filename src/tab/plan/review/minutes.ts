import type { PlanRecord } from '../../../plan/plan.ts'
import { listOf, textOf } from '../../../plan/plan.ts'
import { judgedToday } from '../../../plan/review/initial-draft.ts'
import {
  home,
  numberOf,
  numbersOf,
  refsFiledOn,
  scaling,
  voicesOn,
} from '../../../plan/review/filed.ts'
import type { PlanView } from '../../../plan/view.ts'
import { evidenceInWords } from '../evidence-words.ts'
import { recordsIn, shortName } from '../people.ts'
import { textShown } from '../withheld.ts'
import { judgedWords } from './step-words.ts'

/** What changed in a plan today, in the order of a review: these are its minutes. */
export function minutesOf(view: PlanView): string[] {
  const { records, on } = view
  const people = recordsIn(view, 'person')
  const today = records.filter(({ changed }) => changed.slice(0, 10) === on)
  const isNew = ({ at }: PlanRecord) => at.slice(0, 10) === on
  return [
    ...numbersWords('At home', home, view),
    ...voicesOn(records, on).map(
      (voice) => `${shortName(textOf(voice, 'person'), people)} was heard`,
    ),
    ...refsFiledOn(records, on).flatMap((ref) => outcomeWords(ref, view)),
    ...today.filter(isOther).map((record) => evidenceInWords(record, people)),
    ...today
      .filter(({ kind }) => kind === 'need')
      .filter(isNew)
      .map((need) => `Need ${textOf(need, 'ref')} added`),
    ...today
      .filter(({ kind }) => kind === 'action')
      .flatMap((action) => actionWords(action, on, isNew(action))),
  ]
}

function numbersWords(title: string, about: string, { records, on }: PlanView): string[] {
  const said = (['family', 'team'] as const).flatMap((informant) => {
    const number = numberOf(numbersOf(records, about, informant, on).today)
    return number === null ? [] : [`${informant} ${number}`]
  })
  return said.length === 0 ? [] : [`${title}: ${said.join(', ')}`]
}

function outcomeWords(ref: string, view: PlanView): string[] {
  const { judged, note } = judgedToday(ref, view)
  const numbers = numbersWords(ref, ref, view)
  if (judged === '') return numbers.length > 0 ? numbers : [`${ref}: not met yet`]
  const [scores] = numbers
  const said = scores === undefined ? '' : ` (${scores.slice(ref.length + 2)})`
  return [`${ref}: ${judgedWords[judged].toLowerCase()}${said}${note === '' ? '' : `. ${note}`}`]
}

/** Evidence that was filed today and is no part of a step. */
const isOther = (record: PlanRecord): boolean =>
  record.kind === 'evidence' &&
  textOf(record, 'instrument') !== scaling &&
  textOf(record, 'measure') !== 'judgement'

function actionWords(action: PlanRecord, on: string, isNew: boolean): string[] {
  const what = textShown(action, 'what')
  if (textOf(action, 'done') === on) return [`Done: ${what}`]
  return isNew ? [`New action: ${what}`] : []
}

/** Who came and who sent apologies, under their agencies, the family first. */
export function attendanceLines(review: PlanRecord, view: PlanView): string[] {
  const people = recordsIn(view, 'person')
  const [came, sorry] = [listOf(review, 'attended'), listOf(review, 'apologies')]
  const family = groupLine(
    'Family',
    came.filter((id) => people.some((one) => one.id === id)).map((id) => shortName(id, people)),
    sorry.filter((id) => people.some((one) => one.id === id)).map((id) => shortName(id, people)),
  )
  const members = Map.groupBy(recordsIn(view, 'member'), (one) => textShown(one, 'agency'))
  const agencies = [...members].flatMap(([agency, team]) => {
    const named = (ids: readonly string[]) =>
      team.filter(({ id }) => ids.includes(id)).map((one) => textShown(one, 'name'))
    return groupLine(agency, named(came), named(sorry))
  })
  return [...family, ...agencies]
}

function groupLine(group: string, came: readonly string[], sorry: readonly string[]): string[] {
  const parts = [
    ...(came.length > 0 ? [came.join(', ')] : []),
    ...(sorry.length > 0 ? [`apologies from ${sorry.join(', ')}`] : []),
  ]
  return parts.length === 0 ? [] : [`${group}: ${parts.join('; ')}`]
}
