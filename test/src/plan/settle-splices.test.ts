import { describe, expect, it } from 'vitest'
import type { Sent } from '../../../src/plan/operation.ts'
import { textOf } from '../../../src/plan/plan.ts'
import { fc } from '../../chance.ts'
import { grace, marlowes, priya, splices, writes, type Paper } from './plan-lab.ts'

const goalOf = (paper: Paper) => textOf(paper.plan.records.get('head'), 'goal')

/** The Marlowes' plan with a goal, and the number of the event that wrote it. */
function withGoal(text: string) {
  const paper = marlowes()
  const base = paper.write(priya, writes('head', 'goal', text))
  return { paper, base }
}

const faultsOf = (paper: Paper, sent: Sent) => {
  const result = paper.offer(grace, sent)
  if (result.kind !== 'faulty') throw new Error(result.kind)
  return result.faults
}

describe('stretches of a text that somebody replaced', () => {
  it('make the new text, and the event keeps them', () => {
    const { paper, base } = withGoal('Calm mornings')
    paper.write(grace, splices('head', 'goal', 13, base, [0, 4, 'Quiet'], [13, 13, '.']))
    expect(goalOf(paper)).toBe('Quiet mornings.')
    expect(paper.events.at(-1)?.change).toEqual({
      do: 'set',
      record: 'head',
      field: 'goal',
      value: 'Quiet mornings.',
      splices: [
        { from: 0, to: 4, insert: 'Quiet' },
        { from: 13, to: 13, insert: '.' },
      ],
    })
  })

  it('find their place again where others wrote in between', () => {
    const { paper, base } = withGoal('Calm mornings')
    paper.write(priya, splices('head', 'goal', 13, base, [0, 0, 'Very ']))
    paper.write(priya, writes('head', 'goal', 'Very calm mornings', paper.plan.seq))
    paper.write(grace, splices('head', 'goal', 13, base, [13, 13, ' for Tom']))
    expect(goalOf(paper)).toBe('Very calm mornings for Tom')
  })

  it('put in at one place stand in the order in which they were accepted', () => {
    const { paper, base } = withGoal('ab')
    paper.write(priya, splices('head', 'goal', 2, base, [1, 1, 'X']))
    paper.write(grace, splices('head', 'goal', 2, base, [1, 1, 'Y']))
    expect(goalOf(paper)).toBe('aXYb')
  })

  it('that take out what somebody else took out take nothing more', () => {
    const { paper, base } = withGoal('one two three')
    paper.write(priya, splices('head', 'goal', 13, base, [4, 8, '']))
    paper.write(grace, splices('head', 'goal', 13, base, [4, 8, 'too ']))
    expect(goalOf(paper)).toBe('one too three')
  })

  it('begin from nothing where nothing was written yet', () => {
    const paper = marlowes()
    paper.write(grace, splices('head', 'goal', 0, paper.plan.seq, [0, 0, 'Line\r\nbreak']))
    expect(goalOf(paper)).toBe('Line\nbreak')
  })

  it('become one with the letter before, as everything that is kept', () => {
    const { paper, base } = withGoal('cafe')
    paper.write(grace, splices('head', 'goal', 4, base, [4, 4, '\u0301']))
    expect(goalOf(paper)).toBe('café')
  })
})

describe('splices that do not fit', () => {
  it.each([
    ['a text of another length', 12, [0, 0, 'x'], 'length'],
    ['a place behind the end', 15, [15, 16, ''], 'splices[0]'],
    ['an end before its beginning', 15, [4, 2, ''], 'splices[0]'],
    ['half of a face', 15, [14, 14, 'x'], 'splices[0]'],
  ] as const)('because of %s change nothing and are named', (_, length, stretch, path) => {
    const { paper, base } = withGoal('Calm mornings😀')
    expect(faultsOf(paper, splices('head', 'goal', length, base, stretch))).toMatchObject([
      { path },
    ])
    expect(goalOf(paper)).toBe('Calm mornings😀')
  })

  it('because one begins inside another are named by the later', () => {
    const { paper, base } = withGoal('Calm')
    const sent = splices('head', 'goal', 4, base, [0, 3, 'x'], [2, 4, 'y'])
    expect(faultsOf(paper, sent)).toEqual([
      { path: 'splices[1]', says: 'begins before the one in front of it ends' },
    ])
  })

  it('because the field is no shared text are told so', () => {
    const paper = marlowes()
    const sent = splices('head', 'family', 7, paper.plan.seq, [0, 0, 'x'])
    expect(paper.offer(priya, sent)).toMatchObject({ kind: 'faulty', faults: [{ path: 'field' }] })
    expect(paper.offer(priya, splices('nobody', 'goal', 0, 0, [0, 0, 'x'])).kind).toBe('forbidden')
  })
})

/** What one of several stale writers did to the text all of them saw: a word put in, or a stretch taken out, at a place. */
const stroke = fc.record({ at: fc.nat(), takes: fc.nat({ max: 3 }), stale: fc.boolean() })

/** The nearest place at or before one that lies between two characters. */
const between = (text: string, at: number): number => {
  const place = at % (text.length + 1)
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place - 1 : place
}

describe('however stale the writers are', () => {
  it('no word that was put in is lost, doubled or torn, and no character is cut', () => {
    const base = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀'), maxLength: 30 })
    fc.assert(
      fc.property(base, fc.array(stroke, { minLength: 1, maxLength: 8 }), (text, strokes) => {
        const { paper, base: seq } = withGoal(text)
        strokes.forEach(({ at, takes, stale }, place) => {
          const seen = stale ? text : goalOf(paper)
          const from = between(seen, at)
          // What is taken out never holds a word of another: only then may all be looked for.
          const to = stale ? between(seen, Math.min(from + takes, seen.length)) : from
          const stretch = [from, Math.max(from, to), `<${place}>`] as const
          paper.write(
            grace,
            splices('head', 'goal', seen.length, stale ? seq : paper.plan.seq, stretch),
          )
        })
        const result = goalOf(paper)
        strokes.forEach((_, place) => expect(result.split(`${place}`)).toHaveLength(2))
        expect(result.isWellFormed()).toBe(true)
      }),
    )
  })
})

it('a whole text that is sent late lands between the words that others put in meanwhile, and tears none', () => {
  const { paper, base } = withGoal('aa aa aa ')
  paper.write(priya, splices('head', 'goal', 9, base, [3, 3, 'ab a ']))
  paper.write(priya, splices('head', 'goal', 14, paper.plan.seq, [0, 3, '']))
  paper.write(grace, writes('head', 'goal', 'aa aa word aa ', base))
  expect(goalOf(paper)).toBe('ab a aa word aa ')
})
