import { addDays, addMonths, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Under Bristol's plan: a DASH score of 14, a lead professional's judgement that counts only from three months on, and a criterion in which nothing is agreed yet. */
export function penrose(on: Day): FamilyStory {
  const opened = before(on, 2)
  const { child, adult, joins, shares, need, agrees, evidence } = storyOf(opened)
  const scored = addDays(addMonths(opened, 1), 3)
  return {
    family: 'Penrose',
    locality: 'Riverside',
    framework: 'bristol',
    goal: 'To feel safe when the door bell rings, and to open the post again.',
    opened,
    lead: priya,
    entries: [
      adult('ruth', 'Ruth Penrose', before(on, 12 * 35)),
      child('finn', 'Finn Penrose', before(on, 12 * 6, 50)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('3.1', ['ruth'], 'Harmed by a former partner in the summer.'),
      need('6.4', ['ruth'], 'Three months of rent are owing.'),
      agrees('3.1', opened, 'Somebody who knows what to do if he comes back.'),
      agrees('3.2', opened, 'To sleep without a chair against the door.'),
      evidence(priya, addDays(opened, 9), {
        measure: 'participation',
        who: 'ruth',
        service: 'Independent domestic violence adviser',
        level: 'fully',
        from: addDays(opened, 6),
        source: 'Adviser',
      }),
      evidence(liam, opened, {
        measure: 'score',
        who: 'ruth',
        on: opened,
        instrument: 'DASH',
        number: 18,
        source: 'Police',
      }),
      evidence(liam, scored, {
        measure: 'score',
        who: 'ruth',
        on: scored,
        instrument: 'DASH',
        number: 14,
        source: 'Police',
      }),
      evidence(priya, addDays(on, -6), {
        measure: 'judgement',
        by: 'lead-professional',
        on: addDays(on, -6),
        about: '3.2.m1',
        result: 'met',
        note: 'She goes out again, and has the locks changed.',
      }),
    ],
  }
}
