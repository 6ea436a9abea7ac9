import type { ChoiceName } from '../choice-words.ts'

/** One field of an evidence form: the field of the record it fills and how it is asked. */
export interface FieldSpec {
  readonly name: string
  readonly label: string
  readonly ask:
    | {
        readonly kind:
          'day' | 'number' | 'line' | 'yes-no' | 'term' | 'about' | 'clause' | 'measures'
      }
    | { readonly kind: 'choice'; readonly from: ChoiceName }
  readonly isRequired?: true
  readonly hint?: string
}

/** One kind of entry that can be filed. */
export interface FormSpec {
  readonly id: string
  readonly says: string
  /** The measure of its row, where that is not its id. */
  readonly measure?: string
  readonly record: 'evidence' | 'searched'
  /** Whom it is about: nobody in particular, one row for each person chosen, or all of them in one row. */
  readonly about: 'nobody' | 'each' | 'together'
  readonly basis?: 'data' | 'professional' | 'self'
  readonly fields: readonly FieldSpec[]
}
