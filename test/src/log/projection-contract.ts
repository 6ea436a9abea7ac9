import { describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { goal, grace, opened, person, priya, projectAll, removal } from './log-lab.ts'

const key = 'plan-marlowe'
const row = { itemId: '7', etag: '"guid,3"' }

const waiting = (log: Log) =>
  log.projection.dirty(100).map(({ record, seq, removed }) => ({ record, seq, removed }))

/** What every log tells whoever writes the lists. */
export function projectionContract(empty: () => Log): void {
  it('is every entry of a plan that was opened, each with all that is to be written', () => {
    const log = opened(empty())
    expect(log.projection.dirty(100)).toMatchObject([
      { record: 'head', kind: 'plan', seq: 1, row: null, removed: false },
      { record: 'lead', kind: 'member', seq: 2, row: null, removed: false },
    ])
    const [head] = log.projection.dirty(1)
    expect(head).toMatchObject({
      plan: key,
      actor: priya,
      at: '2026-01-10T09:00:00.000Z',
      added: { author: priya, at: '2026-01-10T09:00:00.000Z' },
      fields: log.plan(key)?.records.get('head')?.fields,
    })
    expect(head?.changes.map(({ field }) => field)).toEqual([
      'family',
      'reference',
      'framework',
      'opened',
    ])
  })

  it('is nothing once each row holds its newest event', () => {
    const log = opened(empty())
    projectAll(log)
    expect(waiting(log)).toEqual([])
  })

  it('has an entry as it stands, and who changed which field since its row was written', () => {
    const log = opened(empty())
    projectAll(log)
    log.append(key, 2, [goal(3, 'first', priya), goal(4, 'second', grace)])
    expect(log.projection.dirty(100)).toEqual([
      expect.objectContaining({
        record: 'head',
        seq: 4,
        row: { itemId: 'item-head', etag: '"x,1"' },
        fields: log.plan(key)?.records.get('head')?.fields,
        actor: grace,
        added: { author: priya, at: '2026-01-10T09:00:00.000Z' },
        changes: [
          { seq: 3, field: 'goal', actor: priya.name, at: '2026-02-01T10:00:03.000Z' },
          { seq: 4, field: 'goal', actor: grace.name, at: '2026-02-01T10:00:04.000Z' },
        ],
      }),
    ])
  })

  it('still has an entry that changed while its row was being written', () => {
    const log = opened(empty())
    projectAll(log)
    log.append(key, 2, [goal(3, 'first')])
    log.append(key, 3, [goal(4, 'second')])
    log.projection.projected(key, 'head', 3, row)
    const [head] = log.projection.dirty(100)
    expect(head).toMatchObject({ seq: 4, row, fields: { goal: 'second' } })
    expect(head?.changes.map(({ seq }) => seq)).toEqual([4])
  })

  it('has whoever has waited longest first, over all plans, as many as are asked for', () => {
    const log = opened(opened(empty()), 'plan-other')
    projectAll(log)
    log.append(key, 2, [goal(3, 'a')])
    log.append('plan-other', 2, [goal(3, 'b'), person(4, 'tom')])
    log.append(key, 3, [person(4, 'ivy'), goal(5, 'c')])
    const names = (limit: number) =>
      log.projection.dirty(limit).map(({ plan, record }) => `${plan} ${record}`)
    expect(names(100)).toEqual([`${key} head`, 'plan-other head', 'plan-other tom', `${key} ivy`])
    expect(names(2)).toEqual([`${key} head`, 'plan-other head'])
    log.projection.projected(key, 'head', 3, row)
    expect(names(100).at(-1)).toBe(`${key} head`)
  })

  describe('of an entry that was taken away', () => {
    it('is that its row goes, with nothing of what it held', () => {
      const log = opened(empty())
      log.append(key, 2, [person(3, 'tom')])
      projectAll(log)
      log.append(key, 3, [removal(4, 'tom')])
      const [tom] = log.projection.dirty(100)
      expect(tom).toMatchObject({
        plan: key,
        record: 'tom',
        kind: 'person',
        removed: true,
        seq: 4,
        row: { itemId: 'item-tom', etag: '"x,1"' },
        actor: priya,
        at: '2026-02-01T10:00:04.000Z',
      })
      expect([tom?.fields, tom?.added, tom?.changes]).toEqual([{}, null, []])
      log.projection.projected(key, 'tom', 4, null)
      expect(waiting(log)).toEqual([])
    })

    it('is said too where it never had a row', () => {
      const log = opened(empty())
      projectAll(log)
      log.append(key, 2, [person(3, 'tom'), removal(4, 'tom')])
      expect(log.projection.dirty(100)).toMatchObject([{ record: 'tom', removed: true, row: null }])
      log.projection.projected(key, 'tom', 4, null)
      expect(waiting(log)).toEqual([])
    })
  })

  describe('an intent', () => {
    it('is there until its row is known to be written', () => {
      const log = opened(empty())
      expect(log.projection.intended(key, 'head')).toBeNull()
      log.projection.intend(key, 'head', 1)
      expect(log.projection.intended(key, 'head')).toBe(1)
      log.projection.projected(key, 'head', 1, row)
      expect(log.projection.intended(key, 'head')).toBeNull()
    })

    it('stays where an older writing of the row turns out to have arrived', () => {
      const log = opened(empty())
      log.append(key, 2, [goal(3, 'x')])
      log.projection.intend(key, 'head', 3)
      log.projection.projected(key, 'head', 1, row)
      expect(log.projection.intended(key, 'head')).toBe(3)
      expect(waiting(log)).toContainEqual({ record: 'head', seq: 3, removed: false })
    })

    it('of an entry that never was is a bug', () => {
      const log = opened(empty())
      expect(() => log.projection.intend(key, 'nobody', 1)).toThrow('no such record')
      expect(() => log.projection.projected('plan-of-nobody', 'head', 1, row)).toThrow(
        'no such record',
      )
      expect(log.projection.intended(key, 'nobody')).toBeNull()
    })
  })

  it('never goes back: an answer that comes late undoes no newer one', () => {
    const log = opened(empty())
    log.append(key, 2, [goal(3, 'x')])
    log.projection.projected(key, 'head', 3, row)
    log.projection.projected(key, 'head', 1, row)
    expect(waiting(log).map(({ record }) => record)).toEqual(['lead'])
    log.append(key, 3, [goal(4, 'y')])
    expect(log.projection.dirty(100)[1]?.changes.map(({ seq }) => seq)).toEqual([4])
  })

  it('is an entry again whose row somebody else wrote, and its next row is written over theirs', () => {
    const log = opened(empty())
    projectAll(log)
    log.projection.met(key, 'lead', { itemId: '8', etag: '"guid,9"' })
    expect(log.projection.dirty(100)).toMatchObject([
      { record: 'lead', seq: 2, row: { itemId: '8', etag: '"guid,9"' } },
    ])
    expect(log.reading.usual.recordAt(['member'], '8')).toMatchObject({ plan: key, record: 'lead' })
    expect(log.reading.usual.recordAt(['person'], '8')).toBeNull()
  })

  it('knows what was taken in of a row until that is written over', () => {
    const log = opened(empty())
    projectAll(log)
    expect(log.projection.lastHeld(key, 'lead')).toBeNull()
    const held = {
      revision: 2,
      base: 2,
      cells: { FullName: 'Priya', Household: true, Hours: null },
    }
    log.projection.met(key, 'lead', { itemId: '8', etag: '"guid,9"' }, held)
    expect(log.projection.lastHeld(key, 'lead')).toEqual(held)
    expect(log.projection.lastHeld(key, 'head')).toBeNull()
    log.projection.projected(key, 'lead', 2, { itemId: '8', etag: '"guid,10"' })
    expect(log.projection.lastHeld(key, 'lead')).toBeNull()
  })

  it('is an entry again whose row somebody else removed, to be made anew', () => {
    const log = opened(empty())
    projectAll(log)
    log.projection.met(key, 'lead', null)
    expect(log.projection.dirty(100)).toMatchObject([{ record: 'lead', row: null, removed: false }])
    expect(log.reading.usual.itemsOf(['member'])).toEqual([])
  })

  it('keeps how far each list was read', () => {
    const reading = empty().reading.usual
    expect(reading.linkOf('people')).toBeNull()
    reading.keepLink('people', 'first')
    reading.keepLink('people', 'second')
    reading.keepLink('places', 'other')
    expect(reading.linkOf('people')).toBe('second')
  })

  it('knows the entries that a plan has or had', () => {
    const reading = opened(empty()).reading.usual
    expect([reading.isKnown(key, 'lead'), reading.isKnown(key, 'nobody')]).toEqual([true, false])
  })
}
