import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, priya, storyOf, type FamilyStory } from './story.ts'

/** The data are good and the judgement is not: both are kept, and the plan says which holds the outcome. */
export function ahmed(on: Day): FamilyStory {
  const opened = before(on, 5, 18)
  const { child, adult, joins, shares, need, evidence, review } = storyOf(opened)
  return {
    family: 'Ahmed',
    locality: 'Hillside',
    goal: 'Sana wants steady work and time with the boys.',
    opened,
    lead: grace,
    entries: [
      adult('sana', 'Sana Ahmed', before(on, 12 * 34), grace),
      child('yusuf', 'Yusuf Ahmed', before(on, 12 * 7, 33), grace),
      child('idris', 'Idris Ahmed', before(on, 12 * 5, 3), grace),
      joins(priya, 'member', grace),
      joins(helen, 'manager', grace),
      shares(priya, ['general', 'health'], grace),
      need('10.1', ['sana'], 'Looking for work for a year.', grace),
      need('3.1', ['yusuf'], 'Worries that keep him from school trips.', grace),
      need('5.1', ['sana'], 'Asked for ideas about bedtimes.', grace),
      review('3-month', before(on, 2, 15), grace),
      evidence(grace, before(on, 1), {
        measure: 'employment',
        who: 'sana',
        from: before(on, 1, 5),
        status: 'employed',
        source: 'Contract seen',
      }),
      evidence(priya, addDays(on, -8), {
        measure: 'judgement',
        by: 'practitioner',
        on: addDays(on, -8),
        about: '10.1.E2',
        result: 'not-met',
        note: 'Hours changed twice in a month; Sana does not think she can stay.',
      }),
      evidence(grace, addDays(on, -8), {
        measure: 'judgement',
        by: 'lead-professional',
        on: addDays(on, -8),
        about: '5.1',
        result: 'met',
      }),
    ],
  }
}
