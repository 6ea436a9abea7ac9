import { describe, expect, it } from 'vitest'
import { changedSince, changeInWords } from '../../../../src/plan/closure/changed-since.ts'
import { restsOn } from '../../../../src/plan/closure/rests-on.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import { adds, judgement, priya, removes, sets, writes } from '../plan-lab.ts'
import { asked, closureIn, readyPaper } from './closure-lab.ts'

const day = '2026-11-22'
const spell = (fields = {}) =>
  adds('evidence', 'spell', {
    measure: 'support-level',
    who: 'tom',
    from: '2026-03-01',
    status: 'early-help',
    ...fields,
  })
const search = (fields = {}) =>
  adds('searched', 'search', {
    measures: ['offence'],
    people: ['tom'],
    from: '2026-01-10',
    to: '2026-11-01',
    ...fields,
  })

/** The plan before and after operations, with the closure asked for on top of each. */
function around(before: readonly Sent[], now: readonly Sent[]) {
  const paper = readyPaper()
  for (const operation of before) paper.write(priya, operation)
  const first = asked(paper.plan)
  for (const operation of now) paper.write(priya, operation, '2027-03-01')
  return { first, second: asked(paper.plan) }
}

const isSame = (before: readonly Sent[], now: readonly Sent[]): boolean => {
  const { first, second } = around(before, now)
  return restsOn(first, closureIn(first), day) === restsOn(second, closureIn(second), day)
}

const changes = (before: readonly Sent[], now: readonly Sent[], isClosed = false): string[] => {
  const { first, second } = around(before, now)
  return changedSince(first, second, day, isClosed).map(changeInWords)
}

describe('what a closure rests on', () => {
  it.each<[string, Sent[]]>([
    ['the goal is typed', [writes('head', 'goal', 'To be well.')]],
    ['why there is a need is typed', [writes('need-2-1', 'why', 'Speech is late.')]],
    ['the family’s words of an outcome are typed', [writes('outcome-2-1', 'words', 'Talk more.')]],
    ['somebody’s name is put right', [sets('tom', 'name', 'Thomas')]],
    ['the locality is put right', [sets('head', 'locality', 'North')]],
    ['it is said who may see a row', [sets('judged-2-1', 'audience', ['Early Help'])]],
  ])('stays the same where %s', (_, now) => {
    expect(isSame([], now)).toBe(true)
    expect(changes([], now)).toEqual([])
  })

  it.each<[string, Sent[], string[]]>([
    [
      'a row is changed',
      [sets('judged-2-1', 'result', 'not-met')],
      ['Evidence on 2.1 was changed.'],
    ],
    ['a row is taken away', [removes('judged-2-1')], ['Evidence on 2.1 was removed.']],
    [
      'a row is added',
      [judgement('more', 'team', { about: '2.1', result: 'not-met' })],
      ['Evidence on 2.1 was added.'],
    ],
    [
      'a need is added',
      [adds('need', 'more', { ref: '4.1', people: ['tom'], identified: '2026-11-01' })],
      ['Need 4.1 was added.'],
    ],
    [
      'an agreed outcome is taken away',
      [removes('outcome-2-1')],
      ['Agreed outcome 2.1 was removed.'],
    ],
    [
      'somebody is born on another day',
      [sets('tom', 'born', '2013-05-02')],
      ['Somebody of the family was changed.'],
    ],
    ['a source is searched', [search()], ['A search for offence was added.']],
    [
      'a review is entered',
      [adds('review', 'r', { point: '3-month', held: '2026-04-09' })],
      ['The review 3 month was added.'],
    ],
  ])('is another where %s', (_, now, says) => {
    expect(isSame([], now)).toBe(false)
    expect(changes([], now)).toEqual(says)
  })

  it('is another where the closure says something else', () => {
    const { plan } = readyPaper()
    const [one, other] = [asked(plan), asked(plan, { stays: 'Nothing.' })]
    expect(restsOn(one, closureIn(one), day)).not.toBe(restsOn(other, closureIn(other), day))
  })

  it('is another where the rules are asked on a day on which they say something else', () => {
    const paper = readyPaper(['2.1', '3.1', '8.1'])
    const plan = asked(paper.plan)
    const on = (asking: string) => restsOn(plan, closureIn(plan), asking)
    expect(on('2026-11-22')).not.toBe(on('2027-08-01'))
  })
})

describe('a row that reaches past the closing day', () => {
  it('which only begins after it changes nothing', () => {
    const later = judgement('later', 'team', { about: '2.1', result: 'not-met', on: '2026-11-23' })
    expect(isSame([], [later])).toBe(true)
    expect(changes([], [later], true)).toEqual([])
  })

  it('on that day itself does', () => {
    const onIt = judgement('later', 'team', { about: '2.1', result: 'not-met', on: '2026-11-22' })
    expect(isSame([], [onIt])).toBe(false)
    expect(changes([], [onIt], true)).toEqual(['Evidence on 2.1 was added.'])
  })

  it('a spell that ends after it counts as open, and one that ends on it does not', () => {
    expect(isSame([spell()], [sets('spell', 'to', '2026-11-23')])).toBe(true)
    expect(isSame([spell()], [sets('spell', 'to', '2026-11-22')])).toBe(false)
  })

  it('moved to after it no longer speaks for it', () => {
    expect(changes([], [sets('judged-2-1', 'on', '2026-11-23')], true)).toEqual([
      'Evidence on 2.1 was changed.',
    ])
  })

  it('a search that comes after closure is proof and no change, and before it is one', () => {
    const now = [search({ to: '2027-02-01' })]
    expect(changes([], now, true)).toEqual([])
    expect(changes([], now, false)).toEqual(['A search for offence was added.'])
    expect(changes([search()], [sets('search', 'to', '2026-06-01')], true)).toEqual([
      'A search for offence was changed.',
    ])
  })
})
