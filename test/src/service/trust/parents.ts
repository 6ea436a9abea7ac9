import type { Operation } from '../../../../src/plan/operation.ts'
import {
  adding,
  helen,
  ivy,
  liam,
  omar,
  openServiceLab,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'
import type { ServiceOptions } from '../../../../src/service/service.ts'
import { placeNames, places, school, type PlaceName } from './places.ts'
import { plantEverywhere } from './planting.ts'

const worker = (place: number, name: string, agency: string): Person => ({
  ...priya,
  oid: `aaaaaaaa-0000-4000-8000-0000000000${place}`,
  name,
  agency,
})

/** Of the school that is kept from the father, and whose own name in the directory tells it too. */
export const hollis = worker(51, `Hollis Grant, ${school}`, school)
export const former = worker(52, 'Femi Former', 'Eastfield Housing')
export const glass = worker(53, 'Gwen Glass', 'Southfield Clinic')
/** A manager of the family whose agency the places are kept from. */
export const edwin: Person = {
  ...ruth,
  oid: worker(54, '', '').oid,
  name: 'Edwin Vale',
  agency: 'Adult Services',
}

/** Who reads, and which places they may know; written down by hand. Omar works with the father alone. */
export const readers: readonly (readonly [Person, readonly PlaceName[]])[] = [
  [priya, ['home', 'school', 'gp', 'meeting']],
  [helen, ['home', 'school', 'gp', 'meeting']],
  [hollis, ['school', 'meeting']],
  [liam, ['home']],
  [omar, []],
  [edwin, []],
  [glass, []],
]

export interface ParentsLab extends ServiceLab {
  readonly key: string
  readonly reference: string
  /** Fields that took a place when somebody typed it there. */
  readonly took: ReadonlySet<string>
  write(who: Person, ...operations: Operation[]): void
}

/** Whoever tries much must not be stopped for that alone. */
const plenty = { atOnce: 100_000, aMinute: 100_000 }

const opened = '2026-06-01'
const why = `A child was seen alone at ${places.home.text} at night.`

/**
 * A mother and two children who live where the father must not find them, the father, and those who work with them; each place
 * is typed into every text of the plan that takes it.
 */
export async function openParentsLab(options: Partial<ServiceOptions> = {}): Promise<ParentsLab> {
  const lab = await openServiceLab({
    limits: { reads: plenty, writes: plenty, changes: plenty, presence: plenty },
    ...options,
  })
  for (const { oid, name, agency } of [hollis, former, glass, edwin]) {
    lab.log.directory.keep({ oid, name, agency }, ivy.oid, '2026-01-02T09:00:00.000Z')
  }
  const { desk } = lab.service
  const made = desk.open(priya, {
    family: `Whitlow of ${places.home.text}`,
    framework: 'supporting-families-2022',
    opened,
    locality: `Round ${places.gp.text}`,
    goal: `To be safe at ${places.home.text} and to settle at ${places.school.text}.`,
  })
  if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
  const { key, reference } = made
  const write = (who: Person, ...operations: Operation[]) => {
    const written = desk.write(who, key, operations, 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  const joins = ({ oid, name, agency }: Person, role: string, to?: string) =>
    adding('member', { oid, name, agency, role, from: opened, ...(to === undefined ? {} : { to }) })
  write(
    priya,
    joins(hollis, 'member'),
    joins(liam, 'member'),
    joins(omar, 'member'),
    joins(helen, 'manager'),
    joins(edwin, 'manager'),
    joins(former, 'member', '2026-11-24'),
    adding('person', { name: 'Mara Whitlow', kind: 'adult', parent: true }, 'mum'),
    adding('person', { name: 'Dean Carrow', kind: 'adult', household: false, parent: true }, 'dad'),
    adding('person', { name: 'Kit Whitlow', kind: 'child', born: '2015-03-02' }, 'kit'),
    adding('person', { name: 'Noor Whitlow', kind: 'child', born: '2018-03-02' }, 'noor'),
    adding('need', { ref: '5.1', people: ['mum', 'dad', 'kit'], identified: opened }, 'need'),
    ...placeNames.map((name) => {
      const { use, text, agencies } = places[name]
      const audience = [...agencies, 'person:mum']
      const fields = { people: ['mum', 'kit'], use, text, protected: true, audience }
      return adding('location', fields, `place-${name}`)
    }),
    // People whose names tell a place, of whom other entries speak by those names.
    adding('person', { name: `Aunt at ${places.home.text}`, kind: 'adult' }, 'aunt'),
    adding('evidence', { measure: 'exclusion', who: 'aunt', on: opened, note: 'It was theirs.' }),
    adding('need', { ref: '2.1', people: ['aunt', 'dad', 'mum'], identified: opened }),
    // Kept for the housing worker too, whose list says the name of the school.
    adding('agreement', {
      given: 'agreed',
      on: opened,
      people: ['dad'],
      how: 'In person',
      audience: [school, omar.agency],
    }),
  )
  const took = plantEverywhere(lab.service, priya, key)
  write(hollis, adding('evidence', { measure: 'exclusion', on: opened, who: 'kit' }, 'hollis-says'))
  await lab.post(glass, '/api/emergencies', { reference, why })
  return { ...lab, key, reference, took, write }
}

/** The first messages of somebody's living stream: what is there, and what a change brings. */
export async function streamOf(
  lab: ParentsLab,
  who: Person,
  change: () => void,
): Promise<readonly string[]> {
  const answer = await lab.ask(who, `/api/plans/${lab.key}/events`)
  const reader = answer.body?.getReader()
  const next = async () => new TextDecoder().decode((await reader?.read())?.value)
  const first = await next()
  change()
  const second = await Promise.race([
    next(),
    new Promise<string>((quiet) => void setTimeout(() => quiet(''), 300)),
  ])
  await reader?.cancel()
  return [first, second]
}
