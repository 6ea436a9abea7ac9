import { describe, expect, it } from 'vitest'
import { actionLines, countsInWords } from '../../../../../src/tab/plan/actions/action-lines.ts'
import { idsOf, on, sampleView, type Extra } from '../sample-view.ts'

const graceIs = (() => {
  const { view } = sampleView('Hartley')
  return idsOf(view, 'member', 'name', 'Grace Adeyemi')[0] ?? ''
})()
const action = (id: string, fields: Extra['fields']): Extra => ({ kind: 'action', id, fields })
const whole = { owner: graceIs, sign: '4 visits in the diary', outcomes: ['7.3'] }
const linesOf = (more: readonly Extra[], outcome: string | null = null) =>
  actionLines(sampleView('Hartley', { more }).view, outcome)
const lineOf = (fields: Extra['fields']) => linesOf([action('one', { what: 'Meet', ...fields })])[0]

describe('an action as the team reads it', () => {
  it('says who does it, by when and what will show it', () => {
    expect(lineOf({ ...whole, due: on })).toMatchObject({
      who: 'Grace Adeyemi',
      when: 'Due 1 Mar 2027',
      late: '',
      sign: '4 visits in the diary',
      lacks: '',
    })
  })

  it('is late from the day after it was due, and not on that day', () => {
    expect(lineOf({ ...whole, due: '2027-02-28' })?.late).toBe('1 day late')
    expect(lineOf({ ...whole, due: on })?.late).toBe('')
  })

  it('that was done late is late no more', () => {
    expect(lineOf({ ...whole, due: '2027-02-01', done: '2027-02-20' })).toMatchObject({
      isDone: true,
      when: 'Done 20 Feb 2027',
      late: '',
    })
  })

  it('without an owner and a day cannot be measured, and says so', () => {
    expect(lineOf({ sign: 'A letter', outcomes: ['7.3'] })?.lacks).toBe(
      'Not measurable yet: no owner, no day',
    )
    expect(lineOf({})?.lacks).toBe(
      'Not measurable yet: no owner, no day, nothing that will show it, no outcome',
    )
  })

  it('that is done is not asked for what it lacked', () => {
    expect(lineOf({ done: on })?.lacks).toBe('')
  })
})

describe('the actions of a plan', () => {
  const more = [
    action('later', { what: 'Later', ...whole, due: '2027-05-01' }),
    action('done', { what: 'Done', ...whole, done: '2027-02-01' }),
    action('undated', { what: 'Some day', outcomes: ['1.4'] }),
    action('late', { what: 'Late', ...whole, due: '2027-02-01' }),
  ]

  it('stand by their day, those without one after, and what is done last', () => {
    expect(linesOf(more).map(({ id }) => id)).toEqual(['late', 'later', 'undated', 'done'])
    expect(countsInWords(linesOf(more))).toBe('3 to do, 1 late, 1 done')
  })

  it('for one outcome are those that name it', () => {
    expect(linesOf(more, '1.4').map(({ id }) => id)).toEqual(['undated'])
    expect(linesOf(more, '9.2')).toEqual([])
  })
})
