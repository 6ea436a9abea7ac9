import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, priya, storyOf, type FamilyStory } from './story.ts'

/** Its three-month review is due within days, and nobody has entered anything for weeks: its lead is asked in chat at once. */
export function osei(on: Day): FamilyStory {
  const opened = addDays(before(on, 3), 6)
  const { child, adult, joins, shares, need, evidence } = storyOf(opened)
  return {
    family: 'Osei',
    locality: 'Eastfield',
    goal: 'We would like help that fits around shifts, and for Kofi to sleep.',
    opened,
    lead: priya,
    entries: [
      adult('abena', 'Abena Osei', before(on, 12 * 29)),
      child('kofi', 'Kofi Osei', before(on, 12 * 4, 30)),
      joins(grace, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      need('2.2', ['kofi'], 'Immunisations are behind.'),
      need('5.1', ['abena'], 'Abena asked for a parenting course.'),
      need('10.2', ['abena'], 'Two months of rent arrears.'),
      evidence(priya, addDays(on, -41), {
        measure: 'participation',
        who: 'abena',
        service: 'Parenting course',
        from: addDays(opened, 14),
        level: 'fully',
        source: 'Early Help',
      }),
    ],
  }
}
