import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, grace, helen, priya, storyOf, type FamilyStory } from './story.ts'

/** Nobody has filed what would show whether things changed. */
export function whitlock(on: Day): FamilyStory {
  const opened = before(on, 4, 2)
  const { child, adult, joins, shares, need, evidence, review } = storyOf(opened)
  return {
    family: 'Whitlock',
    locality: 'Riverside',
    goal: 'Get to school on time, and stop the letters about money.',
    opened,
    lead: priya,
    entries: [
      adult('mark', 'Mark Whitlock', before(on, 12 * 45)),
      child('isla', 'Isla Whitlock', before(on, 12 * 11, 9)),
      child('finn', 'Finn Whitlock', before(on, 12 * 8, 200)),
      joins(grace, 'member'),
      joins(helen, 'manager'),
      shares(grace, ['general', 'crime', 'health']),
      need('1.1', ['isla', 'finn'], 'Both under 90% over two terms.'),
      need('6.2', ['isla'], 'Reported missing twice in the summer.'),
      need('10.2', ['mark'], 'Owes council tax and energy.'),
      review('3-month', addDays(before(on, 1), -2)),
      evidence(priya, addDays(on, -41), {
        measure: 'missing-episode',
        who: 'isla',
        on: addDays(on, -47),
        policeReported: true,
        source: 'Police',
      }),
    ],
  }
}
