import { describe, expect, it } from 'vitest'
import type { PlanRecord } from '../../../../../src/plan/plan.ts'
import {
  actionFaults,
  actionForm,
  addedAction,
  amendedAction,
} from '../../../../../src/tab/plan/actions/action-form.ts'
import { on } from '../sample-view.ts'

const mentor: PlanRecord = {
  kind: 'action',
  id: 'mentor',
  fields: { what: 'Meet the mentor', due: '2027-04-01', outcomes: ['7.3'], note: 'On Mondays' },
  author: { oid: 'o', name: 'Priya Nair', agency: 'Early Help' },
  at: '2027-02-01T09:00:00.000Z',
  changed: '2027-02-01T09:00:00.000Z',
}
const ids = () => {
  let count = 0
  return () => `id${++count}`
}

describe('what is written of an action', () => {
  it('for an outcome holds it and nothing that was left empty', () => {
    const form = { ...actionForm(null, '7.3'), what: ' Meet the mentor ' }
    expect(addedAction(form, ids())).toEqual([
      {
        do: 'add',
        id: 'id1',
        kind: 'action',
        record: 'id2',
        fields: { what: 'Meet the mentor', outcomes: ['7.3'] },
      },
    ])
  })

  it('when it is changed is what differs alone, from the number at which the form was opened', () => {
    const form = { ...actionForm(mentor, null), due: '2027-05-01', note: 'On Tuesdays' }
    expect(amendedAction(form, mentor, 40, ids())).toEqual([
      { do: 'set', id: 'id1', record: 'mentor', field: 'due', base: 40, value: '2027-05-01' },
      { do: 'write', id: 'id2', record: 'mentor', field: 'note', base: 40, text: 'On Tuesdays' },
    ])
    expect(amendedAction(actionForm(mentor, null), mentor, 40, ids())).toEqual([])
  })

  it('when a day is emptied clears it, and leaves what is withheld from the writer', () => {
    const form = { ...actionForm(mentor, null), due: '', what: '' }
    expect(amendedAction(form, { ...mentor, withheld: ['what'] }, 40, ids())).toEqual([
      { do: 'set', id: 'id1', record: 'mentor', field: 'due', base: 40, value: null },
    ])
  })
})

describe('what is wrong with an action', () => {
  const form = actionForm(mentor, null)
  it('is nothing where it is done today, and its day where that is tomorrow', () => {
    expect(actionFaults({ ...form, done: on }, on)).toEqual({})
    expect(actionFaults({ ...form, done: '2027-03-02' }, on)).toHaveProperty('done')
  })

  it('is an audience of nobody, and words that are only spaces', () => {
    expect(actionFaults({ ...form, what: '  ', audience: [] }, on)).toEqual({
      what: 'Say what will be done.',
      audience: 'Choose at least 1 agency.',
    })
  })
})
