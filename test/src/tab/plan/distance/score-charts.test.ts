import { describe, expect, it } from 'vitest'
import {
  scoreCharts,
  tableOf,
  wayInWords,
} from '../../../../../src/tab/plan/distance/score-charts.ts'
import { idsOf, sampleView, type Extra } from '../sample-view.ts'

const [dawn = ''] = idsOf(sampleView('Hartley').view, 'person', 'name', 'Dawn Hartley')
let count = 0
const score = (fields: Extra['fields']): Extra => ({
  kind: 'evidence',
  id: `score${++count}`,
  fields: { measure: 'score', who: dawn, on: '2027-01-10', source: 'Early Help', ...fields },
})
const scaled = (informant: string, on: string, number: number, ref = '7.3') =>
  score({
    who: 'family',
    instrument: 'Scaling',
    edition: `0 to 10, ${ref}`,
    informant,
    number,
    on,
    about: ref,
  })
const chartsOf = (ref: string, more: readonly Extra[]) => {
  const { view, framework } = sampleView('Hartley', { more })
  return scoreCharts(ref, view, framework)
}

describe('how far people have come by their scores', () => {
  it('the family and the team have a line each on one scale from 0 to 10', () => {
    const [chart] = chartsOf('7.3', [
      scaled('family', '2027-01-10', 3),
      scaled('team', '2027-01-10', 2),
      scaled('family', '2027-02-10', 6),
    ])
    expect(chart).toMatchObject({
      tool: 'Scaling, 0 to 10',
      lowest: 0,
      highest: 10,
      isDrawn: true,
      lines: [
        { says: 'Family’s score', scores: [{ number: 3 }, { number: 6 }] },
        { says: 'Team’s score', scores: [{ number: 2 }] },
      ],
    })
    expect(chart && chart.lines.map(wayInWords)).toEqual([
      'now 6, from 3 on 10 Jan 2027',
      '2 on 10 Jan 2027',
    ])
    expect(chart && tableOf(chart)).toEqual([
      { day: '2027-01-10', cells: ['3', '2'] },
      { day: '2027-02-10', cells: ['6', ''] },
    ])
  })

  it('what was scaled for another outcome is not theirs', () => {
    expect(chartsOf('7.3', [scaled('family', '2027-01-10', 3, '1.4')])).toEqual([])
  })

  it('two editions of a tool are two charts, and another informant another line', () => {
    const wemwbs = (edition: string, informant: string, number: number) =>
      score({ instrument: 'SWEMWBS', edition, informant, number })
    const charts = chartsOf('3.2', [
      wemwbs('2008', 'Dawn', 20),
      wemwbs('2008', 'Health visitor', 22),
      wemwbs('2021', 'Dawn', 21),
    ]).filter(({ tool }) => tool.startsWith('SWEMWBS'))
    expect(charts.map(({ tool, lines }) => [tool, lines.map(({ says }) => says)])).toEqual([
      ['SWEMWBS, 2008', ['Dawn’s score', 'Dawn’s score, answered by Health visitor']],
      ['SWEMWBS, 2021', ['Dawn’s score']],
    ])
  })

  it('one score alone is said and not drawn', () => {
    const [chart] = chartsOf('3.2', [])
    expect(chart).toMatchObject({ tool: 'WEMWBS', isDrawn: false, highest: 50 })
  })

  it('a score above the last round number has room', () => {
    const [chart] = chartsOf('7.3', [
      score({ who: 'family', instrument: 'SDQ', number: 51, about: '7.3' }),
      score({ who: 'family', instrument: 'SDQ', number: -3, about: '7.3', on: '2027-02-10' }),
    ])
    expect(chart).toMatchObject({ lowest: -3, highest: 60 })
  })

  it('better or worse has a scale around nothing', () => {
    const [chart] = chartsOf('7.3', [
      score({
        who: 'family',
        instrument: 'Scaling',
        edition: 'better or worse, 7.3',
        informant: 'team',
        number: 1,
        about: '7.3',
      }),
    ])
    expect(chart).toMatchObject({ lowest: -1, highest: 1 })
  })
})
