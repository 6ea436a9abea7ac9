import type { ClosureDeed } from '../../../../src/service/closure/deeds.ts'
import type { ClosurePage } from '../../../../src/service/closure/closure-page.ts'
import type { ClosureWish } from '../../../../src/plan/closure/wish.ts'
import type { ServiceOptions } from '../../../../src/service/service.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import {
  adding,
  grace,
  helen,
  liam,
  openServiceLab,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

export const wish: ClosureWish = {
  closing: '2026-11-25',
  move: 'step-down',
  destination: 'Family hub',
  reason: 'What was agreed is done.',
  stays: 'The school nurse sees Sam each term.',
  contact: 'The family hub',
  agrees: 'agrees',
  agreed: '2026-11-24',
  words: 'We can go on by ourselves.',
}

let made = 0
export const fresh = (): string => `deed-${(made += 1)}`

const joins = (who: Person, role: string) =>
  adding('member', { oid: who.oid, name: who.name, agency: who.agency, role, from: '2026-06-01' })

/** The team, a child, and needs whose outcomes are agreed and judged met by 1 November 2026. */
export const readyOperations = (refs: readonly string[]): Sent[] => [
  joins(grace, 'member'),
  joins(liam, 'member'),
  joins(helen, 'manager'),
  joins(ruth, 'manager'),
  adding('person', { name: 'Sam', kind: 'child', born: '2014-05-02' }, 'sam'),
  ...refs.flatMap((ref) => [
    adding('need', { ref, people: ['sam'], identified: '2026-06-01' }, `need-${plain(ref)}`),
    adding('outcome', { ref, agreed: '2026-06-02' }, `outcome-${plain(ref)}`),
    adding(
      'evidence',
      { measure: 'judgement', on: '2026-11-01', by: 'practitioner', about: ref, result: 'met' },
      `judged-${plain(ref)}`,
    ),
  ]),
]

/** A judgement that outcome 2.1 is not met after all. */
export const adverse = (on = '2026-11-20'): Sent =>
  adding('evidence', {
    measure: 'judgement',
    on,
    by: 'practitioner',
    about: '2.1',
    result: 'not-met',
  })

/** A service with a plan of three needs that are met, led by Priya and managed by Helen and Ruth; every step goes by its routes. */
export async function openClosureLab(
  refs: readonly string[] = ['2.1', '3.1', '5.1'],
  change: Partial<ServiceOptions> = {},
) {
  const lab = await openServiceLab(change)
  const opened = lab.service.desk.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened: '2026-06-01',
  })
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened))
  const { key } = opened
  const write = (who: Person, ...operations: readonly Sent[]): void => {
    const written = lab.service.desk.write(who, key, operations, 'page')
    if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  }
  write(priya, ...readyOperations(refs))
  const act = async (who: Person, deed: ClosureDeed) => {
    const reply = await lab.post(who, `/api/plans/${key}/closure`, deed)
    return { status: reply.status, says: await reply.text() }
  }
  const page = async (who: Person): Promise<ClosurePage> => {
    const reply = await lab.ask(who, `/api/plans/${key}/closure`)
    if (reply.status !== 200) throw new Error(`${reply.status}`)
    return (await reply.json()) as ClosurePage
  }
  return {
    ...lab,
    key,
    write,
    page,
    act,
    asks: (who: Person, more: Partial<ClosureWish> = {}) =>
      act(who, { do: 'ask', id: fresh(), wish: { ...wish, ...more } }),
    /** Approves what the page shows. */
    async approves(who: Person) {
      const { closure, hash } = await page(who)
      return act(who, {
        do: 'approve',
        id: fresh(),
        closure: closure?.id ?? 'none',
        hash: hash ?? '0'.repeat(64),
      })
    },
    /** Words typed into the plan's goal. */
    goal: (text: string) => ({
      do: 'write' as const,
      id: fresh(),
      record: head(lab, key)?.id ?? '',
      field: 'goal',
      text,
      base: 0,
    }),
    closed: () => head(lab, key)?.fields['closed'],
  }
}

export type OpenLab = Awaited<ReturnType<typeof openClosureLab>>

const plain = (ref: string) => ref.replace('.', '-')

const head = ({ log }: ServiceLab, key: string) =>
  [...(log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')
