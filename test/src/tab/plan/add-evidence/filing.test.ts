import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../../../rules/read-plan.ts'
import { evidenceRow } from '../../../../../src/plan/document.ts'
import { faultsOfFields } from '../../../../../src/plan/fields.ts'
import { choiceWords } from '../../../../../src/tab/plan/choice-words.ts'
import { fileDraft, type Draft } from '../../../../../src/tab/plan/add-evidence/filing.ts'
import type { FieldSpec } from '../../../../../src/tab/plan/add-evidence/form-spec.ts'
import { formOf, forms } from '../../../../../src/tab/plan/add-evidence/forms.ts'

const on = '2026-11-26'
const ids = () => {
  let count = 0
  return () => `id-${(count += 1)}`
}
const draft = (values: Record<string, string>, rest: Partial<Draft> = {}): Draft => ({
  values,
  people: ['tyler'],
  measures: [],
  audience: [],
  ...rest,
})
const file = (id: string, given: Draft) => {
  const form = formOf(id)
  if (!form) throw new Error(`there is no form ${id}`)
  return fileDraft(form, given, on, ids())
}

describe('what a worker files', () => {
  it('an arrest of two people is one row for each of them', () => {
    const read = file('offence', {
      ...draft({ on, class: 'arrest', severe: 'no', source: 'Police' }),
      people: ['tyler', 'dawn'],
    })
    expect('operations' in read && read.operations).toMatchObject([
      {
        do: 'add',
        fields: { measure: 'offence', who: 'tyler', class: 'arrest', severe: false, on },
      },
      { do: 'add', fields: { measure: 'offence', who: 'dawn', source: 'Police' } },
    ])
  })

  it('a search of a source is one row about all of them together', () => {
    const given = draft(
      { from: '2026-05-12', to: on, source: 'Police' },
      { people: ['family'], measures: ['offence'], audience: ['Northshire Police'] },
    )
    const read = file('searched', given)
    expect('operations' in read && read.operations).toMatchObject([
      {
        kind: 'searched',
        fields: {
          people: ['family'],
          measures: ['offence'],
          audience: ['Northshire Police'],
        },
      },
    ])
  })

  it('today may be filed and tomorrow may not', () => {
    expect(file('missing-episode', draft({ on }))).toHaveProperty('operations')
    expect(file('missing-episode', draft({ on: '2026-11-27' }))).toEqual({
      faults: { on: 'This day is in the future.' },
    })
  })

  it('a tenancy may end next year, a search may not', () => {
    const spell = draft({ status: 'settled', from: '2026-01-01', to: '2027-01-01' })
    expect(file('accommodation', spell)).toHaveProperty('operations')
    const search = draft({ from: '2026-01-01', to: '2027-01-01' }, { measures: ['offence'] })
    expect(file('searched', search)).toHaveProperty('faults.to')
  })

  it('a row about nobody in particular, of nothing, names all that is missing', () => {
    const read = file('offence', draft({}, { people: [] }))
    expect('faults' in read && Object.keys(read.faults).toSorted()).toEqual(['class', 'on', 'who'])
  })

  it('nobody attends more sessions than were possible', () => {
    const term = { term: '2026-01-01/2026-04-05', possible: '100', attended: '101' }
    expect(file('attendance', draft(term))).toHaveProperty('faults.attended')
    expect(file('attendance', draft({ ...term, attended: '100' }))).toHaveProperty('operations')
  })

  it('an attendance file for a term carries the days of that term', () => {
    const term = { term: '2026-01-01/2026-04-05', possible: '100', attended: '91' }
    const read = file('attendance', draft(term))
    expect('operations' in read && read.operations).toMatchObject([
      { fields: { from: '2026-01-01', to: '2026-04-05', possible: 100, attended: 91 } },
    ])
  })
})

const numbers: Readonly<Record<string, string>> = { attended: '30', unauthorised: '5' }

/** Every field of a form filled in as somebody might. */
function filled(field: FieldSpec): string {
  const { ask } = field
  switch (ask.kind) {
    case 'day':
      return field.name === 'from' ? '2026-10-01' : on
    case 'number':
      return numbers[field.name] ?? '40'
    case 'yes-no':
      return 'yes'
    case 'term':
      return '2026-01-01/2026-04-05'
    case 'about':
    case 'clause':
      return '7.3.E3'
    case 'choice':
      return Object.keys(choiceWords[ask.from])[0] ?? ''
    case 'line':
    case 'measures':
      return 'text'
  }
}

describe.each(forms)('the form for $id', (form) => {
  it('files only what the plan and the rules can read', () => {
    const values = Object.fromEntries(form.fields.map((field) => [field.name, filled(field)]))
    const given = draft(
      { ...values, source: 'School', ...(form.basis ? { basis: form.basis, note: 'Seen.' } : {}) },
      { measures: ['offence'], audience: ['Early Help'] },
    )
    const read = fileDraft(form, given, on, ids())
    if (!('operations' in read)) throw new Error(JSON.stringify(read))
    for (const operation of read.operations) {
      if (operation.do !== 'add') throw new Error('only additions are filed')
      const { kind, record, fields } = operation
      expect(faultsOfFields(kind, fields, 'fields')).toEqual([])
      const { audience: _, ...rest } = fields
      const document = {
        format: 'family-outcome-plan/1',
        framework: 'supporting-families-2022',
        reference: 'FP-1',
        opened: '2025-09-01',
        people: [{ id: 'tyler', kind: 'child', born: '2011-01-01' }],
        needs: [],
        ...(kind === 'searched'
          ? { searched: [rest] }
          : { evidence: [evidenceRow({ id: record, fields })] }),
      }
      const plan = readPlan(document)
      expect('errors' in plan ? plan.errors : []).toEqual([])
    }
  })
})
