import type { Actor, Author } from '../../../../src/plan/actor.ts'
import { applyEvents, emptyPlan, type Change, type PlanEvent } from '../../../../src/plan/plan.ts'
import type { Fields, Kind, Value } from '../../../../src/plan/record.ts'
import { prepare, type Prepared } from '../../../../src/plan/rights/preparing.ts'
import type { Item, Subject } from '../../../../src/plan/rights/item.ts'

export const priya: Author = { oid: 'oid-priya', name: 'Priya Nair', agency: 'Early Help' }
export const liam: Author = { oid: 'oid-liam', name: 'Liam Doyle', agency: 'Northshire Police' }
export const helen: Actor = {
  tenantId: 'northshire',
  oid: 'oid-helen',
  name: 'Helen Marsh',
  agency: 'Early Help',
  roles: ['Manager'],
}
export const today = '2026-11-22'

const asks = (record: string, askedBy = record): Subject => ({ kind: 'person', record, askedBy })
export const ruth = asks('p-ruth')
export const dan = asks('p-dan')
export const tom = asks('p-tom')
/** What is held about Tom, asked for by his mother, and by a father who lives elsewhere. */
export const tomForRuth = asks('p-tom', 'p-ruth')
export const tomForDan = asks('p-tom', 'p-dan')

/** The events of the invented Marlowes' plan, written one after another. */
export class Story {
  readonly events: PlanEvent[] = []

  constructor() {
    this.add('plan', 'head', {
      family: 'Marlowe',
      reference: 'FP-1042',
      framework: 'supporting-families-2022',
      opened: '2026-01-10',
    })
    this.member('m-priya', priya, 'lead').member('m-helen', helen, 'manager')
    this.add('person', 'p-ruth', { name: 'Ruth Marlowe', kind: 'adult', born: '1988-03-04' })
    this.add('person', 'p-tom', { name: 'Tom Marlowe', kind: 'child', born: '2014-05-02' })
    this.add('person', 'p-dan', { name: 'Dan Reeve', kind: 'adult', household: false })
  }

  write(change: Change, author: Author = priya): this {
    const seq = this.events.length + 1
    const at = `2026-02-01T10:00:${String(seq % 60).padStart(2, '0')}.000Z`
    const { oid, name, agency } = author
    const by = { oid, name, agency }
    this.events.push({ seq, operation: `o-${seq}`, author: by, at, change })
    return this
  }

  add(kind: Kind, record: string, fields: Fields, author?: Author): this {
    return this.write({ do: 'add', kind, record, fields }, author)
  }

  set(record: string, field: string, value: Value | null, author?: Author): this {
    return this.write({ do: 'set', record, field, value }, author)
  }

  remove(record: string): this {
    return this.write({ do: 'remove', record })
  }

  member(record: string, who: Author | Actor, role: string): this {
    const { oid, name, agency } = who
    return this.add('member', record, { oid, name, agency, role, from: '2026-01-10' })
  }

  prepare(subject: Subject = ruth, looks: Parameters<typeof prepare>[0]['looks'] = []): Prepared {
    const plan = applyEvents(emptyPlan('plan-marlowe'), this.events)
    return prepare({ plan, events: this.events, subject, looks, actor: helen, on: today })
  }

  /** The item of an entry, or none where it is not gathered. */
  item(id: string, subject: Subject = ruth): Item | undefined {
    return this.prepare(subject).items.find((item) => item.id === id)
  }

  flags(id: string, subject: Subject = ruth): readonly string[] {
    return this.item(id, subject)?.flags ?? ['not gathered']
  }
}

export const marlowes = (): Story => new Story()
