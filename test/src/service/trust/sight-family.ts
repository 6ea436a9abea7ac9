import type { Operation } from '../../../../src/plan/operation.ts'
import type { Kind } from '../../../../src/plan/record.ts'
import {
  adding,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'
import { lines } from './sight-table.ts'

const worker = (place: number, name: string, agency: string): Person => ({
  ...priya,
  oid: `aaaaaaaa-0000-4000-8000-0000000000${place}`,
  name,
  agency,
})
/** Of the school as Grace is, and one in nobody’s team to whom an emergency opens the plan. */
const colleague = worker(31, 'Cole Colleague', grace.agency)
const glass = worker(32, 'Gwen Glass', 'Southfield Clinic')

/** Those whom no decision about housing touches, by their column. */
export const readers: Readonly<Record<string, Person>> = {
  lead: priya,
  manager: helen,
  author: grace,
  colleague,
  glass,
}
/** The one of housing. */
export const other = omar

const opened = '2026-06-01'
const [yesterday, today, tomorrow] = ['2026-11-24', '2026-11-25', '2026-11-26']
const byLead = new Set(['plan', 'member', 'review', 'sharing'])
type Fields = (Operation & { do: 'add' })['fields']

/** Fields of an entry of each kind that read; `place` keeps refs of the same kind apart. */
const fieldsOf: Readonly<Record<string, (place: number) => Fields>> = {
  review: () => ({ point: '3-month', held: '2026-09-01' }),
  person: (place) => ({ name: `Cousin ${place}`, kind: 'adult', household: false }),
  need: (place) => ({
    ref: ['1.1', '2.1', '3.1', '4.1', '6.1'][place] ?? '',
    people: ['sam'],
    identified: opened,
  }),
  outcome: (place) => ({
    ref: ['9.1', '9.2', '9.3', '10.1', '10.2'][place] ?? '',
    agreed: '2026-07-01',
  }),
  'evidence/general': () => ({ measure: 'exclusion', who: 'sam', on: '2026-07-01' }),
  'evidence/crime': () => ({ measure: 'offence', who: 'sam', on: '2026-07-01' }),
  'evidence/health': () => ({
    measure: 'score',
    who: 'sam',
    on: '2026-07-01',
    instrument: 'EPDS',
    number: 9,
  }),
  'searched/general': () => searched('exclusion'),
  'searched/crime': () => searched('offence'),
  'searched/health': () => searched('score'),
  action: () => ({ what: 'Ring the school', owner: 'sam', due: '2026-08-01' }),
  sharing: () => sharing(liam.agency, {}),
  agreement: () => ({ given: 'agreed', on: '2026-07-01', people: ['sam'], how: 'In person' }),
  'location/open': (place) => ({ people: ['sam'], use: 'meeting', text: `Open Hall ${place}xx` }),
  'location/protected': (place) => ({
    people: ['sam'],
    use: 'home',
    text: `Hidden House ${place}xx`,
    protected: true,
  }),
  voice: () => ({ person: 'sam', on: '2026-07-01', words: 'I want to stay.', how: 'drawing' }),
}

/** Nobody writes a closure: it is asked for. */
const wish = {
  closing: today,
  move: 'ended',
  destination: 'Nobody',
  reason: 'They ask for no more.',
  stays: 'Nothing.',
  contact: 'The family hub',
  agrees: 'not-asked',
  unmet: 'They ask for no more.',
}

const searched = (measure: string): Fields => ({
  measures: [measure],
  people: ['sam'],
  from: opened,
  to: '2026-07-01',
})

const sharing = (agency: string, change: Fields): Fields => ({
  agency,
  purpose: 'Support',
  basis: 'Public task',
  categories: ['general', 'crime', 'health'],
  decision: 'share',
  why: 'It helps.',
  from: opened,
  ...change,
})

/** What was decided on housing, by its column. */
const decided: Readonly<Record<string, Fields | null>> = {
  none: null,
  general: { categories: ['general'] },
  crime: { categories: ['general', 'crime'] },
  dont: { decision: 'do-not-share', categories: [] },
  ranout: { to: yesterday },
  lastday: { to: today },
  stopped: { withdrawn: today },
  stopping: { withdrawn: tomorrow },
}

export interface SightLab extends ServiceLab {
  readonly key: string
  /** The entry of a line of the table. */
  idOf(what: string, audience: string): string
}

/** A family with an entry for every line of the table, and one decision on housing. */
export async function openSightLab(decision: string): Promise<SightLab> {
  const lab = await openServiceLab()
  for (const { oid, name, agency } of [colleague, glass]) {
    lab.log.directory.keep({ oid, name, agency }, ivy.oid, '2026-01-02T09:00:00.000Z')
  }
  const { desk } = lab.service
  const made = desk.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened,
  })
  if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
  const { key, reference } = made
  const write = (who: Person, operations: readonly Operation[]) => {
    const written = desk.write(who, key, operations, 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  const joins = ({ oid, name, agency }: Person, role: string) =>
    adding('member', { oid, name, agency, role, from: opened }, `member-${name.slice(0, 4)}`)
  write(priya, [
    joins(grace, 'member'),
    joins(colleague, 'member'),
    joins(omar, 'member'),
    joins(liam, 'member'),
    joins(helen, 'manager'),
    adding('person', { name: 'Sam', kind: 'child', born: '2014-05-02' }, 'sam'),
  ])
  const ids = new Map<string, string>([
    ['member none', 'member-Grac'],
    ['plan none', [...(lab.log.plan(key)?.records.keys() ?? [])][0] ?? ''],
  ])
  for (const { what, audience } of lines) {
    if (ids.has(`${what} ${audience}`)) continue
    const isLeads = byLead.has(what)
    const id = `${what.replace('/', '-')}-${audience}`
    const entries: Readonly<Record<string, string[]>> = {
      none: [],
      professionals: ['professionals'],
      own: [isLeads ? priya.agency : grace.agency],
      other: [omar.agency],
      person: ['person:sam'],
    }
    const kept = entries[audience] ?? []
    const place = ['none', 'professionals', 'own', 'other', 'person'].indexOf(audience)
    const fields = {
      ...fieldsOf[what]?.(place),
      ...(kept.length === 0 ? {} : { audience: kept }),
    }
    if (what === 'closure') {
      const asked = await lab.post(priya, `/api/plans/${key}/closure`, { do: 'ask', id, wish })
      if (asked.status !== 200) throw new Error(await asked.text())
      ids.set(`${what} ${audience}`, id)
      continue
    }
    write(isLeads ? priya : grace, [adding(what.split('/')[0] as Kind, fields, id)])
    ids.set(`${what} ${audience}`, id)
  }
  const change = decided[decision]
  if (change === undefined) throw new Error(`nobody knows ${decision}`)
  if (change) write(priya, [adding('sharing', sharing(omar.agency, change), 'on-housing')])
  const broken = await lab.post(glass, '/api/emergencies', {
    reference,
    why: 'A child was seen alone at night in the snow.',
  })
  if (broken.status !== 201) throw new Error('no emergency')
  return { ...lab, key, idOf: (what, audience) => ids.get(`${what} ${audience}`) ?? '' }
}
