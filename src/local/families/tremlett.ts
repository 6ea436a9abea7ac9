import { type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Closed, and on watch: two of its outcomes look six months past closure. */
export function tremlett(on: Day): FamilyStory {
  const opened = before(on, 9)
  const closed = before(on, 2, 4)
  const { child, adult, joins, shares, need, evidence, searched, review } = storyOf(opened)
  return {
    family: 'Tremlett',
    locality: 'Hillside',
    goal: 'To be safe at home, and to know who to ring.',
    opened,
    closed,
    lead: priya,
    entries: [
      adult('kerry', 'Kerry Tremlett', before(on, 12 * 36)),
      child('amber', 'Amber Tremlett', before(on, 12 * 12, 5)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('8.1', ['kerry'], 'Harmed by a former partner.'),
      need('8.3', ['amber'], 'Saw and heard it.'),
      need('3.1', ['amber'], 'Nightmares.'),
      need('10.2', ['kerry'], 'Debts in her name that are not hers.'),
      review('3-month', before(on, 6)),
      review('6-month', before(on, 3)),
      evidence(priya, closed, {
        measure: 'judgement',
        by: 'lead-professional',
        on: closed,
        about: '8.1',
        result: 'met',
      }),
      evidence(priya, closed, {
        measure: 'judgement',
        by: 'lead-professional',
        on: closed,
        about: '8.3',
        result: 'met',
      }),
      evidence(grace, closed, {
        measure: 'judgement',
        by: 'practitioner',
        on: closed,
        about: '3.1',
        result: 'met',
      }),
      evidence(priya, before(on, 4), {
        measure: 'fact',
        on: before(on, 4),
        about: '10.2.E1',
        holds: true,
        source: 'Debt adviser',
      }),
      searched(liam, closed, {
        measures: ['domestic-abuse-incident'],
        people: ['family'],
        from: opened,
        to: closed,
        source: 'Police',
      }),
    ],
  }
}
