import type { Day } from '../../../rules/calendar.ts'
import { addDays } from '../../../rules/calendar.ts'
import { everybody } from '../../../src/commands/simulating/people.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import { chanceFrom } from '../rules/chance.ts'

type Add = Extract<Operation, { do: 'add' }>

/** How many long texts a plan of the measurement has; each is why a need is there. */
export const longTexts = 20
export const needId = (at: number): string => `need-${at}`
export const evidenceId = (at: number): string => `evidence-${at}`

const refs = Array.from(
  [
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '2.1',
    '2.2',
    '2.3',
    '3.1',
    '3.2',
    '3.3',
    '4.1',
    '4.2',
    '5.1',
  ].concat(['5.2', '5.3', '6.1', '6.2', '6.3', '6.4', '6.5']),
)
const measures = ['offence', 'asb-incident', 'missing-episode', 'exclusion', 'harm-report'] as const
const words =
  'the family says that mornings are calmer since school calls before nine and somebody comes by'.split(
    ' ',
  )
const people = 6

/** How many entries of a plan are evidence, where it has so many in all. */
export const evidenceIn = (entries: number): number =>
  entries - 1 - everybody.length - people - longTexts

/**
 * What is added to a plan that its lead has opened until it has so many entries: its team of twelve, six people, twenty needs
 * whose reasons are texts of 800 to 2,000 letters, and evidence of five short fields.
 */
export function entriesOf(entries: number, opened: Day): readonly Add[] {
  const chance = chanceFrom(entries)
  let made = 0
  const add = (record: string, kind: Add['kind'], fields: Add['fields']): Add => ({
    do: 'add',
    id: `made-${(made += 1)}`,
    kind,
    record,
    fields,
  })
  const text = () => {
    const least = 800 + chance.upTo(1200)
    let whole = ''
    while (whole.length < least) whole += `${words[chance.upTo(words.length)]} `
    return whole
  }
  const [, ...others] = everybody
  const person = (at: number) => `person-${at}`
  return [
    ...others.map(({ oid, name, agency }, at) =>
      add(`member-${at}`, 'member', { oid, name, agency, role: 'member', from: opened }),
    ),
    ...Array.from({ length: people }, (_, at) =>
      add(person(at), 'person', {
        name: `Person ${at}`,
        kind: at < 2 ? 'adult' : 'child',
        born: at < 2 ? '1985-04-02' : '2014-05-03',
        schoolAge: at >= 2,
        household: true,
      }),
    ),
    ...refs.map((ref, at) =>
      add(needId(at), 'need', {
        ref,
        people: [person(at % people)],
        identified: opened,
        why: text(),
      }),
    ),
    ...Array.from({ length: evidenceIn(entries) }, (_, at) =>
      add(evidenceId(at), 'evidence', {
        measure: measures[at % measures.length] ?? 'offence',
        who: person(at % people),
        on: addDays(opened, -1 - chance.upTo(300)),
        source: 'Police',
        basis: 'data',
      }),
    ),
  ]
}
