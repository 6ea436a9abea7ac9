import { listOf, textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { namesOf, recordsIn } from '../people.ts'
import { textShown } from '../withheld.ts'

/** What somebody of the family said to the service: code to label, in the order shown. */
export const givenWords: Readonly<Record<string, string>> = {
  agreed: 'Agreed',
  declined: 'Declined',
  withdrawn: 'Took the agreement back',
}

/** What somebody of the family said to the service, as one row. */
export interface AgreementRow {
  readonly id: string
  readonly said: string
  readonly who: string
  readonly day: string
  readonly how: string
  readonly words: string
}

/** What the family said to the service, the newest first. */
export function agreementRows(view: PlanView): AgreementRow[] {
  const people = recordsIn(view, 'person')
  return recordsIn(view, 'agreement')
    .toReversed()
    .toSorted((one, other) => textOf(other, 'on').localeCompare(textOf(one, 'on')))
    .map((record) => ({
      id: record.id,
      said: givenWords[textOf(record, 'given')] ?? textOf(record, 'given'),
      who: namesOf(
        listOf(record, 'people').filter((id) => id !== 'family'),
        people,
      ),
      day: dayInTable(textOf(record, 'on')),
      how: textShown(record, 'how'),
      words: textShown(record, 'words'),
    }))
}
