import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** On course: nothing speaks against it and only time is missing. */
export function kowalska(on: Day): FamilyStory {
  const opened = before(on, 4, 10)
  const { child, adult, joins, shares, need, evidence, searched, review } = storyOf(opened)
  const searchedOn = addDays(on, -3)
  return {
    family: 'Kowalska',
    locality: 'Riverside',
    goal: 'Piotr wants to stay out of trouble and find work he likes.',
    opened,
    lead: priya,
    entries: [
      adult('piotr', 'Piotr Kowalski', before(on, 12 * 33)),
      adult('ania', 'Ania Kowalska', before(on, 12 * 31)),
      child('zofia', 'Zofia Kowalska', before(on, 12 * 2, 60)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('7.1', ['piotr'], 'Two arrests last winter.'),
      need('5.2', ['piotr', 'ania'], 'Both say the arguments frighten Zofia.'),
      need('10.1', ['piotr'], 'Out of work since the factory closed.'),
      evidence(liam, opened, {
        measure: 'offence',
        who: 'piotr',
        on: before(opened, 6, 4),
        class: 'arrest',
        severe: false,
        source: 'Police',
        occurrence: 'NP-1840',
      }),
      evidence(liam, opened, {
        measure: 'offence',
        who: 'piotr',
        on: before(opened, 4),
        class: 'arrest',
        severe: false,
        source: 'Police',
        occurrence: 'NP-1955',
      }),
      searched(liam, searchedOn, {
        measures: ['offence', 'asb-incident'],
        people: ['piotr'],
        from: before(opened, 12, 5),
        to: searchedOn,
        source: 'Police',
      }),
      review('3-month', before(on, 1, 8)),
      evidence(priya, before(on, 1, 8), {
        measure: 'judgement',
        by: 'lead-professional',
        on: before(on, 1, 8),
        about: '5.2',
        result: 'met',
        note: 'Both describe how they now stop and come back to it later.',
      }),
      evidence(priya, addDays(on, -9), {
        measure: 'employment',
        who: 'piotr',
        from: addDays(on, -12),
        status: 'employed',
        source: 'Payslip seen',
      }),
    ],
  }
}
