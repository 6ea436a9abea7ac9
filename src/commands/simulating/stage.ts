import { randomUUID } from 'node:crypto'
import { headOf } from '../../plan/plan.ts'
import type { Operation } from '../../plan/operation.ts'
import { londonDay } from '../../service/clock.ts'
import type { Stage } from './deeds.ts'
import type { House } from './house.ts'
import { everybody } from './people.ts'

/** Opens an invented family's plan with everybody in its team, six people and three needs. Throws where the product refuses it. */
export function setStage(house: House): Stage {
  const [lead, ...others] = everybody
  const opened = londonDay(new Date())
  const made = house.desk().open(lead, {
    family: 'Marlowe',
    framework: 'supporting-families-2022',
    opened,
    goal: 'Calm mornings ',
  })
  if (made.kind !== 'opened') throw new Error('the plan was not opened')
  const { key: plan } = made
  const add = (record: string, kind: Kind, fields: Fields): Operation => ({
    do: 'add',
    id: randomUUID(),
    kind,
    record,
    fields,
  })
  const names = Array.from({ length: 6 }, (_, place) => `person-${place}`)
  const needs = ['5.1', '2.1', '7.1'].map((ref, place) => [ref, `need-${place}`] as const)
  const written = house
    .desk()
    .write(
      lead,
      plan,
      [
        ...others.map(({ oid, name, agency }, place) =>
          add(`member-${place}`, 'member', { oid, name, agency, role: 'member', from: opened }),
        ),
        ...names.map((record) => add(record, 'person', { name: record, kind: 'adult' })),
        ...needs.map(([ref, record]) =>
          add(record, 'need', { ref, people: ['person-0'], identified: opened, why: 'Because ' }),
        ),
      ],
      'page',
    )
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  const head = headOf(house.log().plan(plan) ?? { records: new Map() })
  if (!head) throw new Error('the plan has no record of its own')
  return {
    plan,
    texts: [
      { record: head.id, field: 'goal' },
      ...needs.map(([, record]) => ({ record, field: 'why' })),
    ],
    names,
  }
}

type Kind = Extract<Operation, { do: 'add' }>['kind']
type Fields = Extract<Operation, { do: 'add' }>['fields']
