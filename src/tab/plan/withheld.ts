import { textOf, type PlanRecord } from '../../plan/plan.ts'

/** What stands in place of something that is there and that this reader is not shown. */
export const withheldWord = 'Withheld'

/** Whether a field of an entry is kept from this reader. */
export const isWithheld = ({ withheld }: Pick<PlanRecord, 'withheld'>, field: string): boolean =>
  withheld?.includes(field) ?? false

/** A field as it reads: its text, or the word for one that is withheld. */
export const textShown = (record: PlanRecord, field: string): string =>
  isWithheld(record, field) ? withheldWord : textOf(record, field)
