import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../rules/read-plan.ts'
import { fieldOfRow, toDocument } from '../../../src/plan/document.ts'
import {
  adds,
  helen,
  liam,
  marlowes,
  openedByPriya,
  priya,
  sets,
  shares,
  today,
} from './plan-lab.ts'

describe('a plan as the rules read it', () => {
  it('holds what it opened with and no name of anybody', () => {
    const paper = marlowes()
    const document = toDocument(paper.plan)
    expect(document).toMatchObject({
      format: 'family-outcome-plan/1',
      framework: 'supporting-families-2022',
      reference: 'FP-1042',
      opened: '2026-01-10',
      people: [
        { id: 'ruth', kind: 'adult', born: '1988-03-04' },
        { id: 'tom', kind: 'child', born: '2014-05-02' },
        { id: 'ivy', kind: 'child', born: '2017-09-30' },
      ],
      needs: [
        { ref: '1.1', people: ['tom'], identified: '2026-01-10' },
        { ref: '7.1', people: ['ruth'], identified: '2026-01-10' },
      ],
    })
    expect(JSON.stringify(document)).not.toMatch(/Marlowe|Priya|oid-/)
  })

  it('can be read as soon as it is opened', () => {
    expect(readPlan(toDocument(openedByPriya().plan))).toHaveProperty('plan')
  })

  const rows = [
    [{ measure: 'score', who: 'ruth', on: '2026-05-01', number: 14 }, { value: 14 }, ['number']],
    [
      { measure: 'support-level', who: 'tom', from: '2026-05-01', status: 'child-in-need' },
      { value: 'child-in-need' },
      ['status'],
    ],
    [
      { measure: 'benefit', who: 'ruth', from: '2026-05-01', status: 'other' },
      { value: 'other' },
      ['status'],
    ],
    [
      { measure: 'referral', who: 'tom', on: '2026-05-01', referredTo: 'marac' },
      { to: 'marac' },
      ['referredTo'],
    ],
    [
      {
        measure: 'employment',
        who: 'ruth',
        from: '2026-05-01',
        to: '2026-09-01',
        status: 'employed',
      },
      { to: '2026-09-01', value: 'employed' },
      ['status'],
    ],
    [{ measure: 'offence', who: 'ruth', on: '2026-05-01', note: 'Seen.' }, {}, ['note']],
    [
      { measure: 'offence', who: 'ruth', on: '2026-05-01', audience: [liam.agency] },
      {},
      ['audience'],
    ],
    [
      {
        measure: 'judgement',
        on: '2026-05-01',
        by: 'practitioner',
        about: '1.1',
        result: 'met',
        note: 'Seen.',
      },
      { note: 'Seen.' },
      [],
    ],
  ] as const

  it.each(rows)('gives evidence the names the rules use: %o', (fields, has, hasNot) => {
    const paper = marlowes()
    const { ...given } = fields as Record<string, string | number | boolean | string[]>
    paper.write(priya, adds('evidence', 'e', given))
    const [row] = toDocument(paper.plan)['evidence'] as Record<string, unknown>[]
    expect(row).toMatchObject({ id: 'e', measure: fields.measure, ...has })
    for (const name of hasNot) expect(row).not.toHaveProperty(name)
  })

  it('knows nothing of sharing, agreement, places, audiences or restriction', () => {
    const [paper, without] = [marlowes(), marlowes()]
    paper.write(helen, sets('head', 'restricted', true))
    paper.write(priya, shares('no', liam.agency, { decision: 'do-not-share' }))
    const people = ['ruth']
    paper.write(
      priya,
      adds('agreement', 'a', { given: 'agreed', on: today, people, how: 'At home' }),
    )
    paper.write(priya, adds('location', 'l', { people, use: 'home', text: '3 Fell View' }))
    for (const id of ['ruth', 'need-school'])
      paper.write(priya, sets(id, 'audience', ['professionals']))
    expect(toDocument(paper.plan)).toEqual(toDocument(without.plan))
  })

  it('gives a search of the whole household the word for it', () => {
    const paper = marlowes()
    const search = { measures: ['offence'], from: '2026-01-01', to: '2026-11-01' }
    paper.write(priya, adds('searched', 's', { ...search, people: ['family'] }))
    paper.write(priya, adds('searched', 't', { ...search, people: ['ruth'], source: 'Police' }))
    expect(toDocument(paper.plan)['searched']).toEqual([
      { ...search, people: 'family' },
      { ...search, people: ['ruth'], source: 'Police' },
    ])
  })

  it('finds the field that was typed from the name the rules use', () => {
    expect(fieldOfRow('score', 'value')).toBe('number')
    expect(fieldOfRow('referral', 'to')).toBe('referredTo')
    expect(fieldOfRow('employment', 'to')).toBe('to')
    expect(fieldOfRow('toString', 'name')).toBe('name')
  })
})
