import type { Fact } from './card.ts'
import type { LastTold } from './subject-view.ts'
import { writtenDay } from './written-day.ts'

/** What an answer was before it was put right, beside what it is now; nothing where it never was. */
export const beforeFact = (before: LastTold | undefined): readonly Fact[] =>
  before ? [{ title: 'Before', value: `${before.words}, ${writtenDay(before.on)}` }] : []
