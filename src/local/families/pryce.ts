import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Under Herefordshire's framework: a job held long enough, and a child protection plan that ended and must stay ended for six months. */
export function pryce(on: Day): FamilyStory {
  const opened = before(on, 9)
  const { child, adult, joins, shares, need, agrees, evidence, searched, review } = storyOf(opened)
  const ended = before(on, 2, 10)
  const searchedOn = addDays(on, -8)
  return {
    family: 'Pryce',
    locality: 'Eastfield',
    framework: 'herefordshire-2015',
    goal: 'Mia off the plan for good, and enough money to get through the month.',
    opened,
    lead: priya,
    entries: [
      adult('gwen', 'Gwen Pryce', before(on, 12 * 34)),
      child('mia', 'Mia Pryce', before(on, 12 * 7, 30)),
      joins(grace, 'member'),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      shares(liam, ['general', 'crime']),
      need('3.4', ['mia'], 'A child protection plan since the spring.'),
      need('4.1', ['gwen'], 'Claiming since the café closed.'),
      agrees('7', opened, 'Nobody knocking to check on us any more.'),
      agrees('11', opened, 'My own wage.'),
      evidence(priya, opened, {
        measure: 'support-level',
        who: 'mia',
        status: 'child-protection',
        from: before(opened, 2),
        to: ended,
        source: 'Social care',
      }),
      evidence(priya, addDays(ended, 4), {
        measure: 'support-level',
        who: 'mia',
        status: 'early-help',
        from: addDays(ended, 1),
        source: 'Social care',
      }),
      searched(priya, searchedOn, {
        measures: ['referral'],
        people: ['family'],
        from: opened,
        to: searchedOn,
        source: 'Social care',
      }),
      evidence(priya, opened, {
        measure: 'benefit',
        who: 'gwen',
        status: 'other',
        from: before(opened, 8),
        to: before(on, 5),
        source: 'DWP',
      }),
      evidence(priya, before(on, 1), {
        measure: 'employment',
        who: 'gwen',
        status: 'employed',
        from: before(on, 5),
        source: 'Payslip seen',
      }),
      review('3-month', before(on, 6)),
      review('6-month', before(on, 3)),
    ],
  }
}
