import { daysBetween, type Day } from '../../../../rules/calendar.ts'
import { isDone, isLate, lacksOf, type Lack } from '../../../plan/actions.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable, daysLate } from '../../../ui/day-words.ts'
import { recordsIn, shortName } from '../people.ts'
import { isWithheld, textShown, withheldWord } from '../withheld.ts'

/** One action as lists show it: who does what, by when, and how anyone will know. */
export interface ActionLine {
  readonly id: string
  readonly what: string
  /** Who does it; empty where nobody was named. */
  readonly who: string
  /** `Due 3 Dec 2026` or `Done 3 Dec 2026`; empty where there is no day. */
  readonly when: string
  /** `5 days late`; empty where it is not. */
  readonly late: string
  readonly isDone: boolean
  readonly sign: string
  readonly note: string
  readonly outcomes: readonly string[]
  /** `Not measurable yet: no owner, no day`; empty where nothing lacks or it is done. */
  readonly lacks: string
}

const lackWords: Readonly<Record<Lack, string>> = {
  owner: 'no owner',
  due: 'no day',
  sign: 'nothing that will show it',
  outcome: 'no outcome',
}
const fieldBehind: Readonly<Record<Lack, string>> = {
  owner: 'owner',
  due: 'due',
  sign: 'sign',
  outcome: 'outcomes',
}

/** The plan's actions, or those for one outcome: late ones first, then by day, those without a day, and last what is done. */
export function actionLines(view: PlanView, outcome: string | null): ActionLine[] {
  return recordsIn(view, 'action')
    .filter((action) => outcome === null || listOf(action, 'outcomes').includes(outcome))
    .toSorted((one, other) => orderOf(one, view.on).localeCompare(orderOf(other, view.on)))
    .map((action) => lineOf(action, view))
}

/** `2 to do, 1 late`, and how many are done; empty where there is none. */
export function countsInWords(lines: readonly ActionLine[]): string {
  const open = lines.filter((line) => !line.isDone).length
  const late = lines.filter((line) => line.late !== '').length
  const done = lines.length - open
  if (lines.length === 0) return ''
  return [`${open} to do`, late > 0 && `${late} late`, done > 0 && `${done} done`]
    .filter(Boolean)
    .join(', ')
}

function lineOf(action: PlanRecord, view: PlanView): ActionLine {
  const { on } = view
  const [due, done] = [textOf(action, 'due'), textOf(action, 'done')]
  const isOver = isDone(action, on)
  const dueWords = isWithheld(action, 'due') ? withheldWord : due && `Due ${dayInTable(due)}`
  return {
    id: action.id,
    what: textShown(action, 'what'),
    who: ownerInWords(action, view),
    when: isOver ? `Done ${dayInTable(done)}` : dueWords,
    late: isLate(action, on) ? daysLate(daysBetween(due, on)) : '',
    isDone: isOver,
    sign: textShown(action, 'sign'),
    note: textShown(action, 'note'),
    outcomes: listOf(action, 'outcomes'),
    lacks: isOver ? '' : lacksInWords(action),
  }
}

function ownerInWords(action: PlanRecord, view: PlanView): string {
  if (isWithheld(action, 'owner')) return withheldWord
  const id = textOf(action, 'owner')
  if (id === '') return ''
  const member = recordsIn(view, 'member').find((one) => one.id === id)
  return member ? textShown(member, 'name') : shortName(id, recordsIn(view, 'person'))
}

/** What is withheld from a reader is there, so it is not said to be missing. */
function lacksInWords(action: PlanRecord): string {
  const lacks = lacksOf(action).filter((lack) => !isWithheld(action, fieldBehind[lack]))
  if (lacks.length === 0) return ''
  return `Not measurable yet: ${lacks.map((lack) => lackWords[lack]).join(', ')}`
}

/** Sorts by text: done last and the newest of them first, days ascending, and no day after every day. */
function orderOf(action: PlanRecord, on: Day): string {
  const done = textOf(action, 'done')
  if (isDone(action, on)) return `2 ${100_000 + daysBetween(done, on)}`
  return `1 ${textOf(action, 'due') || '9999'}`
}
