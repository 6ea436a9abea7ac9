import { expect, it } from 'vitest'
import type { PlanRecord } from '../../../../../src/plan/plan.ts'
import {
  amendedPerson,
  personFields,
  personForm,
} from '../../../../../src/tab/plan/add-person/person-form.ts'

const on = '2026-11-26'
const form = { name: ' Ada ', kind: 'child', born: on, household: true, parent: true }

it('a child born today is a child of the household, and only what is unusual is written', () => {
  expect(personFields(form, on)).toEqual({ fields: { name: 'Ada', kind: 'child', born: on } })
})

it('nobody is born tomorrow', () => {
  expect(personFields({ ...form, born: '2026-11-27' }, on)).toHaveProperty('faults.born')
})

it('a father who lives elsewhere is kept as one with parenting responsibilities', () => {
  const father = { name: 'Sam', kind: 'adult', born: '', household: false, parent: true }
  expect(personFields(father, on)).toEqual({
    fields: { name: 'Sam', kind: 'adult', household: false, parent: true },
  })
})

it('an unborn baby has no date of birth, whatever was typed before', () => {
  expect(personFields({ ...form, kind: 'unborn' }, on)).toEqual({
    fields: { name: 'Ada', kind: 'unborn' },
  })
})

it('a person without a name is asked for one', () => {
  expect(personFields({ ...form, name: ' ' }, on)).toEqual({ faults: { name: 'Enter a name.' } })
})

it('a child is 25 at most, and the day that makes them 26 is asked about', () => {
  expect(personFields({ ...form, born: '2000-11-27' }, on)).toHaveProperty('fields')
  expect(personFields({ ...form, born: '2000-11-26' }, on)).toHaveProperty('faults.born')
  expect(personFields({ ...form, kind: 'adult', born: '2000-11-26' }, on)).toHaveProperty('fields')
})

it('nobody is 121 years old', () => {
  const adult = { ...form, kind: 'adult' }
  expect(personFields({ ...adult, born: '1905-11-27' }, on)).toHaveProperty('fields')
  expect(personFields({ ...adult, born: '1905-11-26' }, on)).toHaveProperty('faults.born')
})

const ada: PlanRecord = {
  kind: 'person',
  id: 'ada',
  fields: { name: 'Ada', kind: 'child' },
  author: { oid: 'o', name: 'Priya Nair', agency: 'Early Help' },
  at: '2026-11-26T10:00:00.000Z',
  changed: '2026-11-26T10:00:00.000Z',
}
const amended = (change: Partial<typeof form>, person = ada) =>
  amendedPerson({ ...personForm(person), ...change }, person, { on, base: 7 }, () => 'new')

it('a child who moved out is changed in that alone, and one who is as before in nothing', () => {
  expect(amended({ household: false })).toEqual({
    operations: [
      { do: 'set', id: 'new', record: 'ada', field: 'household', base: 7, value: false },
    ],
  })
  expect(amended({})).toEqual({ operations: [] })
})

it('a name that is emptied is asked for, and one that is withheld stays as it is', () => {
  expect(amended({ name: ' ' })).toHaveProperty('faults.name')
  const { name: _, ...fields } = ada.fields
  const withheld = { ...ada, fields, withheld: ['name'] }
  expect(amended({ born: '2016-05-05' }, withheld)).toMatchObject({
    operations: [{ field: 'born', value: '2016-05-05' }],
  })
})
