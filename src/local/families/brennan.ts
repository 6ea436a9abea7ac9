import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** A new incident restarted the six months of one outcome; its six-month review falls due within a week from the day. */
export function brennan(on: Day): FamilyStory {
  const opened = before(on, 5, 11)
  const { child, adult, joins, shares, need, evidence, searched, review } = storyOf(opened)
  return {
    family: 'Brennan',
    locality: 'Northgate',
    goal: 'Conor wants to be trusted again. His mum wants to know where he is at night.',
    opened,
    lead: priya,
    entries: [
      adult('siobhan', 'Siobhan Brennan', before(on, 12 * 41)),
      child('conor', 'Conor Brennan', before(on, 12 * 14, 12)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('7.2', ['conor'], 'Friends who carry knives; found with them twice.'),
      need('1.3', ['conor'], 'On report, and at risk of exclusion.'),
      need('5.3', ['conor'], 'Has hit his mother.'),
      review('3-month', before(on, 2, 6)),
      evidence(grace, before(on, 2, 6), {
        measure: 'judgement',
        by: 'practitioner',
        on: before(on, 2, 6),
        about: '1.3',
        result: 'met',
        note: 'Off report since half-term and asks for help when stuck.',
      }),
      evidence(grace, before(on, 2), {
        measure: 'judgement',
        by: 'practitioner',
        on: before(on, 2),
        about: '7.2.E2',
        result: 'met',
        note: 'Sees his youth worker every week.',
      }),
      evidence(liam, addDays(on, -20), {
        measure: 'offence',
        who: 'conor',
        on: addDays(on, -33),
        class: 'suspect',
        severe: false,
        source: 'Police',
        occurrence: 'NP-3110',
      }),
      searched(liam, addDays(on, -6), {
        measures: ['offence', 'asb-incident'],
        people: ['conor'],
        from: opened,
        to: addDays(on, -6),
        source: 'Police',
      }),
    ],
  }
}
