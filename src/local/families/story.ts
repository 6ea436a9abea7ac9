import { addDays, addMonths, type Day } from '../../../rules/calendar.ts'
import type { Category } from '../../plan/codes.ts'
import type { Fields, Kind } from '../../plan/record.ts'
import { samplePeople, type SamplePerson } from '../people.ts'

/** One thing somebody entered into a sample plan, on the day they entered it. */
export interface Entry {
  readonly by: SamplePerson
  readonly on: Day
  readonly kind: Exclude<Kind, 'plan'>
  readonly id: string
  readonly fields: Fields
}

/** An invented family's plan as it came about; the lead opened it and everything else was entered after. */
export interface FamilyStory {
  readonly family: string
  readonly locality: string
  readonly goal: string
  /** Its framework’s id; without it Supporting Families. */
  readonly framework?: string
  readonly opened: Day
  readonly closed?: Day
  readonly lead: SamplePerson
  readonly entries: readonly Entry[]
}

export const [priya, grace, liam, helen] = samplePeople

/** The day this many calendar months (and days) before another. */
export const before = (on: Day, months: number, days = 0): Day =>
  addDays(addMonths(on, -months), -days)

/** Writes one plan's entries down with as few words as the plan itself has. */
export function storyOf(opened: Day) {
  let count = 0
  const entry = (
    by: SamplePerson,
    on: Day,
    kind: Entry['kind'],
    fields: Fields,
    id?: string,
  ): Entry => {
    count += 1
    return { by, on, kind, id: id ?? `${kind}-${count}`, fields }
  }
  return {
    child: (id: string, name: string, born: Day, by: SamplePerson = priya) =>
      entry(by, opened, 'person', { name, kind: 'child', born }, id),
    adult: (id: string, name: string, born: Day, by: SamplePerson = priya) =>
      entry(by, opened, 'person', { name, kind: 'adult', born, parent: true }, id),
    joins: (who: SamplePerson, role: 'member' | 'manager', by: SamplePerson = priya) =>
      entry(by, opened, 'member', {
        oid: who.oid,
        name: who.name,
        agency: who.agency,
        role,
        from: opened,
      }),
    shares: (
      who: SamplePerson,
      categories: readonly Category[],
      by: SamplePerson = priya,
    ): Entry => ({
      by,
      on: opened,
      kind: 'sharing',
      id: `sharing-${who.userMri.slice(-4)}`,
      fields: {
        agency: who.agency,
        purpose: 'Support the family together',
        basis: 'Public task: early help',
        categories,
        decision: 'share',
        why: 'They are in the team, and the family knows what they are told.',
        from: opened,
      },
    }),
    need: (ref: string, people: readonly string[], why: string, by: SamplePerson = priya) =>
      entry(by, opened, 'need', { ref, people, identified: opened, why }),
    agrees: (ref: string, agreed: Day, words: string, by: SamplePerson = priya) =>
      entry(by, agreed, 'outcome', { ref, agreed, words }),
    evidence: (by: SamplePerson, on: Day, fields: Fields) => entry(by, on, 'evidence', fields),
    searched: (by: SamplePerson, on: Day, fields: Fields) => entry(by, on, 'searched', fields),
    agreed: (on: Day, people: readonly string[], how: string, by: SamplePerson = priya): Entry => ({
      by,
      on,
      kind: 'agreement',
      id: 'agreement',
      fields: { given: 'agreed', on, people, how },
    }),
    safePlace: (
      text: string,
      people: readonly string[],
      audience: readonly string[],
      by: SamplePerson = priya,
    ): Entry => ({
      by,
      on: opened,
      kind: 'location',
      id: 'safe-place',
      fields: { people, use: 'meeting', text, protected: true, audience },
    }),
    review: (point: string, held: Day, by: SamplePerson = priya) =>
      entry(by, held, 'review', { point, held }),
  }
}
