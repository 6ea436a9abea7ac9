import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src/plan/rights/item.ts'
import {
  queueOf,
  undecidedIn,
  whyNotDecided,
  type ItemDecision,
  type Verdict,
} from '../../../../src/plan/rights/redaction-queue.ts'

const item = (id: string, change: Partial<Item> = {}): Item => ({
  id,
  of: 'entry',
  title: 'Evidence',
  lines: [],
  by: null,
  at: '',
  flags: [],
  mark: '1',
  ...change,
})
const flagged = (id: string, change: Partial<Item> = {}) =>
  item(id, { flags: ['free-text'], mark: '1 free-text', ...change })

const release: Verdict = { kind: 'release' }
const withhold: Verdict = { kind: 'withhold', exemption: 'crime' }
const decided = (on: Item, verdict: Verdict): ItemDecision => ({
  item: on.id,
  mark: on.mark,
  verdict,
  why: 'So it is.',
  by: 'oid-helen',
  at: '2026-11-22T10:00:00.000Z',
})
const undecided = (items: Item[], decisions: ItemDecision[]) =>
  undecidedIn(queueOf(items, decisions)).map(({ id }) => id)

describe('the redaction queue', () => {
  it('lets an item without a flag go by itself, and waits for somebody where there is one', () => {
    expect(undecided([item('a'), flagged('b')], [])).toEqual(['b'])
    expect(queueOf([item('a')], [])[0]?.verdict).toEqual(release)
  })

  it('takes the newest decision on an item', () => {
    const one = flagged('a')
    const queue = queueOf([one], [decided(one, release), decided(one, withhold)])
    expect(queue[0]?.verdict).toEqual(withhold)
  })

  it.each([
    ['the entry changes', { mark: '2 free-text' }],
    [
      'another flag is raised',
      { flags: ['free-text', 'protected'], mark: '1 free-text protected' },
    ],
    ['its flag falls away', { flags: [], mark: '1' }],
  ] as const)('waits again once %s', (_, change) => {
    const before = flagged('a')
    const decisions = [decided(before, withhold)]
    expect(undecided([before], decisions)).toEqual([])
    expect(undecided([item('a', change)], decisions)).toEqual(['a'])
  })

  it('does not let an item go that was kept back without a flag and has changed since', () => {
    const before = item('a')
    expect(undecided([item('a', { mark: '2' })], [decided(before, withhold)])).toEqual(['a'])
  })
})

describe('a decision on an item', () => {
  const holds = (text: string) => text.includes('Larch Way')
  const redact = (instead: string): Verdict => ({ kind: 'redact', instead, exemption: 'crime' })

  it.each([
    [
      'with a protected place cannot be to release it',
      { flags: ['protected'] },
      release,
      'protected',
    ],
    ['with a protected place can be to withhold it', { flags: ['protected'] }, withhold, null],
    [
      'with a protected place can be to redact it',
      { flags: ['protected'] },
      redact('A visit.'),
      null,
    ],
    ['cannot put the protected place in again', {}, redact('At 1 Larch Way'), 'protected'],
    [
      'that is not open to the manager cannot be to release it',
      { flags: ['not-yours'] },
      release,
      'only be',
    ],
    [
      'that is not open to the manager cannot be to redact it',
      { flags: ['not-yours'] },
      redact('x'),
      'only be',
    ],
    [
      'that is not open to the manager can be to withhold it',
      { flags: ['not-yours'] },
      withhold,
      null,
    ],
    ['with another flag can be to release it', { flags: ['serious-harm'] }, release, null],
  ] as const)('%s', (_, change, verdict, why) => {
    const says = whyNotDecided(item('a', change), verdict, holds)
    expect(says ?? 'nothing').toContain(why ?? 'nothing')
  })
})
