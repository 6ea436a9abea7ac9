import { expect, it } from 'vitest'
import { personFields } from '../../../../../src/tab/plan/add-person/person-form.ts'

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
