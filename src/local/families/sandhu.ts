import { addDays, type Day } from '../../../rules/calendar.ts'
import type { SamplePerson } from '../people.ts'
import { before, grace, helen, priya, storyOf, type FamilyStory } from './story.ts'

/** Every outcome is met and both reviews were held: ready to close. */
export function sandhu(on: Day): FamilyStory {
  const opened = before(on, 6, 20)
  const { child, adult, joins, shares, need, evidence, review } = storyOf(opened)
  const judged = (by: SamplePerson, about: string, note: string) =>
    evidence(by, addDays(on, -5), {
      measure: 'judgement',
      by: by === priya ? 'lead-professional' : 'practitioner',
      on: addDays(on, -5),
      about,
      result: 'met',
      note,
    })
  return {
    family: 'Sandhu',
    locality: 'Northgate',
    goal: 'To feel that we can manage, with the baby and with money.',
    opened,
    lead: priya,
    entries: [
      adult('jasmin', 'Jasmin Sandhu', before(on, 12 * 24)),
      child('arjan', 'Arjan Sandhu', before(on, 10)),
      joins(grace, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      need('2.1', ['jasmin'], 'A new parent without family nearby.'),
      need('3.2', ['jasmin'], 'Low after the birth.'),
      need('10.2', ['jasmin'], 'Arrears from before the move.'),
      review('3-month', before(on, 3, 19)),
      review('6-month', addDays(on, -14)),
      judged(priya, '2.1', 'Goes to two groups and runs one of them.'),
      judged(grace, '3.2', 'Speaks of the future again.'),
      evidence(priya, addDays(on, -30), {
        measure: 'fact',
        on: addDays(on, -30),
        about: '10.2.E1',
        holds: true,
        source: 'Housing association',
      }),
    ],
  }
}
