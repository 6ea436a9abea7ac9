import { addDays, type Day } from '../../../rules/calendar.ts'
import { before, helen, liam, priya, storyOf, type FamilyStory } from './story.ts'

/** Newly opened; the police filed something that only they can read, and the lead sees only that it counts. */
export function nwosu(on: Day): FamilyStory {
  const opened = addDays(on, -21)
  const { child, adult, joins, shares, need, evidence } = storyOf(opened)
  return {
    family: 'Nwosu',
    locality: 'Eastfield',
    goal: 'Calm evenings.',
    opened,
    lead: priya,
    entries: [
      adult('ngozi', 'Ngozi Nwosu', before(on, 12 * 30)),
      child('ada', 'Ada Nwosu', before(on, 12 * 6, 90)),
      joins(liam, 'member'),
      joins(helen, 'manager'),
      shares(liam, ['general', 'crime']),
      need('8.1', ['ngozi'], 'Asked for help at the children’s centre.'),
      need('8.3', ['ada'], 'Ada told her teacher she is scared at night.'),
      need('9.2', ['ngozi', 'ada'], 'May have to leave the flat.'),
      evidence(liam, addDays(on, -4), {
        measure: 'domestic-abuse-incident',
        who: 'family',
        on: addDays(on, -6),
        role: 'victim',
        policeReported: true,
        source: 'Police',
        audience: [liam.agency],
      }),
    ],
  }
}
