import { expect, it } from 'vitest'
import { readOpening, type OpeningForm } from '../../../../src/tab/families/opening-form.ts'

const on = '2026-11-26'
const form: OpeningForm = {
  family: ' Hartley ',
  framework: 'supporting-families-2022',
  opened: on,
  locality: '',
  goal: ' ',
}

it('a plan that opens today is asked for, with blanks trimmed and empty fields left out', () => {
  expect(readOpening(form, on)).toEqual({
    opening: {
      family: 'Hartley',
      framework: 'supporting-families-2022',
      opened: on,
    },
  })
})

it('a plan that opens tomorrow is not', () => {
  expect(readOpening({ ...form, opened: '2026-11-27' }, on)).toEqual({
    faults: { opened: 'Support cannot begin after today.' },
  })
})

it('an empty form names everything that is missing at once', () => {
  const empty = { ...form, family: ' ', framework: '', opened: '' }
  const read = readOpening(empty, on)
  expect('faults' in read && Object.keys(read.faults).toSorted()).toEqual([
    'family',
    'framework',
    'opened',
  ])
})
