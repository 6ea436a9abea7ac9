import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Under County Durham's framework: the data are good and the lead professional says so, and the team has not judged the plan yet. */
export function maddison(on: Day): FamilyStory {
  const opened = before(on, 8)
  const { child, adult, joins, shares, need, evidence, review } = storyOf(opened)
  const lately = addDays(on, -11)
  return {
    family: 'Maddison',
    locality: 'Hillside',
    framework: 'durham-2018',
    goal: 'Kyle in work that lasts, and Beth feeling like herself again.',
    opened,
    lead: priya,
    entries: [
      adult('kyle', 'Kyle Maddison', before(on, 12 * 31)),
      adult('beth', 'Beth Maddison', before(on, 12 * 29)),
      child('alfie', 'Alfie Maddison', before(on, 12 * 2, 100)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('4.1', ['kyle'], 'Out of work since the warehouse closed.'),
      need('6.1', ['beth'], 'Low since Alfie was born.'),
      evidence(priya, opened, {
        measure: 'benefit',
        who: 'kyle',
        status: 'other',
        from: before(opened, 10),
        to: before(on, 5),
        source: 'DWP',
      }),
      evidence(priya, before(on, 4), {
        measure: 'employment',
        who: 'kyle',
        status: 'employed',
        from: before(on, 4, 20),
        source: 'Payslip seen',
      }),
      evidence(priya, opened, {
        measure: 'score',
        who: 'beth',
        on: opened,
        instrument: 'EPDS',
        number: 16,
        informant: 'Beth',
        source: 'Health visitor',
      }),
      evidence(priya, lately, {
        measure: 'score',
        who: 'beth',
        on: lately,
        instrument: 'EPDS',
        number: 8,
        informant: 'Beth',
        source: 'Health visitor',
      }),
      review('3-month', before(on, 5)),
      review('6-month', before(on, 2)),
      evidence(priya, lately, {
        measure: 'judgement',
        by: 'lead-professional',
        on: lately,
        about: 'plan',
        result: 'met',
        note: 'They manage by themselves now, and know whom to ring.',
      }),
    ],
  }
}
