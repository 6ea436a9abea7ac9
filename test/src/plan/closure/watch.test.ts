import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../../../rules/plan-document.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import { readPlan } from '../../../../rules/read-plan.ts'
import { proofDueIn, watchOf } from '../../../../src/plan/closure/watch.ts'
import { findingsOf } from '../../../../src/plan/findings-for.ts'
import { readyPaper } from './closure-lab.ts'

const sample = (name: string): PlanDocument =>
  JSON.parse(
    readFileSync(new URL(`../../../rules/samples/${name}.json`, import.meta.url), 'utf8'),
  ) as PlanDocument
const onWatch = sample('on-watch')
const watchFailed = sample('watch-failed')

function watching(document: unknown, on: string) {
  const read = readPlan(document)
  if ('errors' in read) throw new Error(read.errors.join('\n'))
  return watchOf(evaluate(read.plan, on), new Set())
}
const resultsOf = (document: unknown, on: string) =>
  watching(document, on)?.outcomes.map(({ ref, result }) => `${ref} ${result}`)

describe('the watch after closure', () => {
  it('waits for the day six months after, which it names', () => {
    expect(watching(onWatch, '2026-11-22')).toMatchObject({
      due: '2027-02-28',
      outcomes: [
        { ref: '8.1', result: 'watching', due: '2027-02-28' },
        { ref: '8.3', result: 'watching', due: '2027-02-28' },
      ],
    })
    expect(proofDueIn(watching(onWatch, '2026-11-22'))).toEqual({ count: 2, due: '2027-02-28' })
  })

  it('proves on that day and not on the day before', () => {
    expect(resultsOf(onWatch, '2027-02-27')).toEqual(['8.1 watching', '8.3 watching'])
    expect(resultsOf(onWatch, '2027-02-28')).toEqual(['8.1 proved', '8.3 proved'])
    expect(proofDueIn(watching(onWatch, '2027-02-28'))).toBeNull()
  })

  it('lapses for good where the family is referred again', () => {
    const lapsed = watching(watchFailed, '2026-11-22')?.outcomes.filter(
      ({ result }) => result === 'lapsed',
    )
    expect(lapsed?.length).toBeGreaterThan(0)
    expect(resultsOf(watchFailed, '2026-11-01')?.some((one) => one.endsWith('lapsed'))).toBe(false)
  })

  it('stays due, and says what nobody searched, where its day is past', () => {
    const { searched, ...others } = onWatch
    const unsearched = { ...others, searched: searched.slice(0, 1) }
    const watch = watching(unsearched, '2027-03-15')
    expect(watch?.outcomes.map(({ result }) => result)).toEqual(['watching', 'watching'])
    expect(watch?.outcomes[0]?.missing.join(' ')).toContain('a search for referrals')
  })

  it('is none where nothing looks past closure', () => {
    expect(watchOf(findingsOf(readyPaper().plan, '2026-11-22'), new Set())).toBeNull()
    expect(proofDueIn(null)).toBeNull()
  })
})
