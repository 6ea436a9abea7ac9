import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../rules/calendar.ts'
import {
  actionsToTake,
  agendaOf,
  inOrderSeen,
  type Step,
} from '../../../../src/plan/review/agenda.ts'
import { on, sampleView, type Extra } from '../../tab/plan/sample-view.ts'

const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id)
const action = (id: string, fields: Extra['fields']): Extra => ({ kind: 'action', id, fields })
const judged = (about: string, result: string, day = on): Extra => ({
  kind: 'evidence',
  id: `judged-${about}`,
  fields: { measure: 'judgement', by: 'team', on: day, about, result, recorded: day },
})

describe('the agenda of a review', () => {
  it('begins at home, goes from what is known to what is missing, and ends with the next review', () => {
    const { view } = sampleView('Hartley')
    expect(agendaOf(view).map((step) => [step.id, step.kind === 'outcome' && step.status])).toEqual(
      [
        ['home', false],
        ['7.3', 'Clock restarted'],
        ['3.2', 'Judgement needed'],
        ['1.4', 'Evidence missing'],
        ['actions', false],
        ['close', false],
      ],
    )
  })

  it('takes all that only wait in one step, before actions, and one of them alone where the team wants to', () => {
    const { view } = sampleView('Kowalska')
    const together = agendaOf(view).find(({ kind }) => kind === 'on-course')
    expect(together).toBeDefined()
    const [ref = ''] = together && together.kind !== 'outcome' ? together.refs : []
    const alone = agendaOf(view, [ref])
    expect(alone).toContainEqual({ kind: 'outcome', id: ref, status: 'On course' })
    expect(alone.find(({ kind }) => kind === 'on-course')).not.toMatchObject({
      refs: expect.arrayContaining([ref]) as unknown,
    })
  })

  it('keeps an outcome that was judged as met today, and has none that was met yesterday', () => {
    const today = sampleView('Hartley', { more: [judged('3.2', 'met')] }).view
    expect(today.findings.outstanding).not.toContain('3.2')
    expect(idsOf(agendaOf(today))).toContain('3.2')
    const before = sampleView('Hartley', { more: [judged('3.2', 'met', addDays(on, -1))] }).view
    expect(idsOf(agendaOf(before))).not.toContain('3.2')
  })

  it('stays in the order people saw, though the status of a step moved, and has a new one before the end', () => {
    const before = agendaOf(sampleView('Hartley').view)
    const now = agendaOf(sampleView('Hartley', { more: [judged('3.2', 'met')] }).view)
    expect(idsOf(now)).not.toEqual(idsOf(before))
    expect(idsOf(inOrderSeen(before, now))).toEqual(idsOf(before))
    const fewer = before.filter(({ id }) => id !== '7.3')
    expect(idsOf(inOrderSeen(fewer, now))).toEqual([
      'home',
      '3.2',
      '1.4',
      '7.3',
      'actions',
      'close',
    ])
  })
})

describe('the actions of a review', () => {
  const [yesterday, tomorrow] = [addDays(on, -1), addDays(on, 1)]

  it('are those late first, then by their day, and last those done today; what was done before is left out', () => {
    const { view } = sampleView('Hartley', {
      more: [
        action('no-day', { what: 'a' }),
        action('today', { what: 'b', due: on }),
        action('late', { what: 'c', due: yesterday }),
        action('done-today', { what: 'd', due: yesterday, done: on }),
        action('done-before', { what: 'e', due: yesterday, done: yesterday }),
        action('tomorrow', { what: 'f', due: tomorrow }),
      ],
    })
    expect(actionsToTake(view).map(({ id }) => id)).toEqual([
      'late',
      'today',
      'tomorrow',
      'no-day',
      'done-today',
    ])
  })
})
