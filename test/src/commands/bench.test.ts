import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import { decisionsOf, factsOf, strayed } from '../../bench/rules/engines/graph.ts'
import { disagreementsOf } from '../../bench/rules/disagreements.ts'
import { familyFrom } from '../../bench/rules/families.ts'
import { goalOf, median, mediansOf } from '../../bench/rules/measuring.ts'
import { opinionOf } from '../../bench/rules/plain/opinion.ts'

const command = join(import.meta.dirname, '../../../src/commands/bench.ts')

describe('somebody who measures', () => {
  it('is told how, where what to measure is not named', () => {
    const run = spawnSync(process.execPath, [command], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('npm run bench -- rules')
  })

  it('is told the same where it is a path out of the folder', () => {
    const run = spawnSync(process.execPath, [command, '../bench/rules'], { encoding: 'utf8' })
    expect(run.status).toBe(2)
  })
})

describe('the second opinion', () => {
  it('agrees verdict for verdict over two hundred families made up by chance', () => {
    const found = Array.from({ length: 200 }, (_, at) => familyFrom(at + 10_000, 60)).flatMap(
      ({ plan, on }) =>
        disagreementsOf(evaluate(plan, on), opinionOf(plan, on)).map((one) => ({
          family: plan.reference,
          ...one,
        })),
    )
    expect(found).toEqual([])
  })

  it('is about every evidence line that is printed', () => {
    const { plan, on } = familyFrom(1, 120)
    expect(opinionOf(plan, on).outcomes.flatMap(({ lines }) => lines)).toHaveLength(90)
  })

  it('tells a verdict that is wrong, and where', () => {
    const { plan, on } = familyFrom(1, 120)
    const findings = evaluate(plan, on)
    const wrong = findings.progress.verdict === 'met' ? 'unknown' : 'met'
    const told = disagreementsOf(
      { ...findings, progress: { ...findings.progress, verdict: wrong } },
      opinionOf(plan, on),
    )
    expect(told.map(({ at }) => at)).toEqual(['progress'])
  })
})

describe('what an engine is asked', () => {
  const { plan, on } = familyFrom(1, 120)
  const opinion = opinionOf(plan, on)

  it('rests on facts and on what was decided before', () => {
    const known = new Set(Object.keys(factsOf(opinion)))
    for (const { id, of } of decisionsOf(opinion)) {
      expect(of.filter((part) => !known.has(part))).toEqual([])
      known.add(id)
    }
  })

  it('is seen through where it answers wrongly', () => {
    expect(strayed({}, opinion)).toContain('progress')
  })
})

describe('a measurement', () => {
  it('takes the middle of an odd number of times, and the mean of the middle two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 7])).toBe(6)
  })

  it('lets all have their turns in every round, the first of which is not counted', async () => {
    let clock = 0
    const order: string[] = []
    const contestant = (name: string, takes: number) => ({
      name,
      turns: 1,
      turn: () => {
        order.push(name)
        clock += order.length <= 2 ? 1000 : takes
      },
    })
    const all = [contestant('slow', 8), contestant('fast', 2)]
    expect(await mediansOf(all, 2, () => clock)).toEqual({ slow: 8, fast: 2 })
    expect(order).toEqual(['slow', 'fast', 'slow', 'fast', 'slow', 'fast'])
  })

  it.each([
    ['reaches a goal at it', 30, true],
    ['misses it just below', 29.9, false],
  ])('%s', (_what, is, met) => {
    expect(goalOf('times', is, { atLeast: 30 }).met).toBe(met)
  })
})
