import { describe, expect, it } from 'vitest'
import { earliestCloseOf, standingOf } from '../../../src/plan/standing.ts'
import { idsOf, on, sampleView, type Extra } from '../tab/plan/sample-view.ts'

const judgement = (id: string, by: string, about: string, result: 'met' | 'not-met'): Extra => ({
  kind: 'evidence',
  id,
  fields: { measure: 'judgement', by, about, result, on },
})
const standing = (family: string, change: Parameters<typeof sampleView>[1] = {}) => {
  const { view, framework } = sampleView(family, change)
  return standingOf(view.findings, framework)
}

describe('where each need has its outcome', () => {
  it('outcomes are counted, and the family is done when all of them are met', () => {
    expect(standing('Sandhu')).toMatchObject({ unit: 'outcome', met: 3, outstanding: 0 })
    expect(standing('Sandhu').result).toBe('met')
    expect(standing('Kowalska')).toMatchObject({ met: 2, outstanding: 1, waiting: 1 })
    expect(standing('Kowalska').result).toBe('open')
  })
})

describe('where one outcome of a theme is enough', () => {
  it('themes are counted, and what was not needed counts for nothing', () => {
    const { unit, parts, outstanding } = standing('Maddison')
    expect({ unit, parts, outstanding }).toEqual({
      unit: 'theme',
      parts: [
        { ref: '4', status: 'Met' },
        { ref: '6', status: 'Met' },
      ],
      outstanding: 0,
    })
  })

  it('good data without the team’s word on the plan are not the end of it, with it they are', () => {
    expect(standing('Maddison')).toMatchObject({ toJudge: 1, result: 'open' })
    const more = [judgement('word', 'team', 'plan', 'met')]
    expect(standing('Maddison', { more })).toMatchObject({ toJudge: 0, result: 'met' })
  })

  it('an adverse word of the family holds the plan back, however good the data are', () => {
    const more = [
      judgement('word', 'team', 'plan', 'met'),
      judgement('veto', 'family', 'plan', 'not-met'),
    ]
    expect(standing('Maddison', { more })).toMatchObject({ toJudge: 1, result: 'open' })
  })
})

describe('where only agreed outcomes are needed', () => {
  it('a theme in which none is agreed is outstanding and gives no closing day', () => {
    expect(standing('Penrose')).toMatchObject({
      parts: [
        { ref: '3', status: 'On course' },
        { ref: '6', status: 'Evidence missing' },
      ],
      outstanding: 2,
      waiting: 1,
      earliestClose: null,
    })
  })

  it('without that theme the close is the day of what is agreed there, and names it', () => {
    const { view } = sampleView('Penrose')
    const less = idsOf(view, 'need', 'ref', '6.4')
    const { earliestClose, outstanding } = standing('Penrose', { less })
    expect(outstanding).toBe(1)
    expect(earliestClose?.heldBy).toBe('3.2')
  })
})

describe('where one is enough and each agreed one is needed', () => {
  it('the agreed step-down holds the close six months past the end of the plan', () => {
    const { view, framework } = sampleView('Pryce')
    const close = earliestCloseOf(view.findings, framework)
    expect(close?.heldBy).toBe('7')
    expect(close?.on).toBe(view.findings.progress.earliest)
  })

  it('an agreed outcome of which nobody can tell takes the closing day away', () => {
    const more: Extra[] = [{ kind: 'outcome', id: 'agreed', fields: { ref: '8', agreed: on } }]
    expect(standing('Pryce', { more }).earliestClose).toBeNull()
    expect(standing('Pryce').earliestClose).not.toBeNull()
  })
})

describe('where the framework states no rule for the family', () => {
  it('outcomes are counted as judged, and even all of them met are no result', () => {
    expect(standing('Hussain')).toMatchObject({ unit: 'outcome', met: 2, result: 'not stated' })
    const { view } = sampleView('Hussain')
    const more = view.findings.outcomes.map(({ ref }) =>
      judgement(`met-${ref}`, 'team', ref, 'met'),
    )
    expect(standing('Hussain', { more })).toMatchObject({ outstanding: 0, result: 'not stated' })
  })
})
