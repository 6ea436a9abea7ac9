import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import {
  adds,
  grace,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
} from './plan-lab.ts'

/** The faults of an operation that must be faulty, as `path: sentence`; sees that nothing changed. */
function faultsOf(paper: Paper, actor: Actor, asked: Operation): string[] {
  const { plan } = paper
  const count = paper.events.length
  const result = paper.offer(actor, asked)
  expect(paper.plan).toBe(plan)
  expect(paper.events).toHaveLength(count)
  return result.kind === 'faulty' ? result.faults.map(({ path, says }) => `${path}: ${says}`) : []
}

const offence = { measure: 'offence', who: 'ruth', on: '2026-10-02' }
const filed = () => {
  const paper = marlowes()
  paper.write(priya, adds('evidence', 'offence', offence))
  paper.write(priya, judgement('judged', 'practitioner', { note: 'Ruth agrees.' }))
  return paper
}

describe('an addition with a fault', () => {
  it.each<readonly [string, Operation, readonly string[]]>([
    [
      'an id that an entry has',
      adds('person', 'tom', { name: 'Tom', kind: 'child' }),
      ['record: is the id of an entry that is or was here'],
    ],
    [
      'a field there is none of',
      adds('person', 'p', { name: 'P', kind: 'adult', nickname: 'Pip' }),
      [
        'fields.nickname: is not a field of person; it has name, kind, born, schoolAge, household, parent, audience',
      ],
    ],
    [
      'nothing that it needs, and a day that is none',
      adds('person', 'p', { born: '2026-02-30' }),
      [
        'fields.born: 2026-02-30 is not a day',
        'fields.name: is missing',
        'fields.kind: is missing',
      ],
    ],
    ['an empty line', adds('person', 'p', { name: '', kind: 'adult' }), ['fields.name: is empty']],
    [
      'a line that breaks',
      adds('person', 'p', { name: 'A\nB', kind: 'adult' }),
      ['fields.name: has a line break or a control character'],
    ],
    [
      'a line that would be read in another direction than it is written',
      adds('person', 'p', { name: 'Sam \u202Eyraw', kind: 'adult' }),
      ['fields.name: has a line break or a control character'],
    ],
    [
      'a text with a sign that no list takes',
      adds('need', 'n', { ref: '1.1', people: ['tom'], identified: '2026-01-10', why: 'a\0b' }),
      ['fields.why: has a control character'],
    ],
    [
      'a line that is too long',
      adds('person', 'p', { name: 'n'.repeat(256), kind: 'adult' }),
      ['fields.name: is longer than 255 characters'],
    ],
    [
      'a fault in the third word of a list',
      adds('need', 'n', { ref: '1.1', people: ['tom', 'ivy', ''], identified: '2026-01-10' }),
      ['fields.people[2]: is empty'],
    ],
    [
      'too many words in a list',
      adds('need', 'n', {
        ref: '1.1',
        people: Array.from({ length: 101 }, () => 'tom'),
        identified: '2026-01-10',
      }),
      ['fields.people: has more than 100 entries'],
    ],
    [
      'a text longer than a list column takes',
      adds('outcome', 'o', { ref: '1.1', agreed: '2026-01-10', words: 'w'.repeat(60_001) }),
      ['fields.words: is longer than 60,000 characters'],
    ],
    [
      'a role there is none of',
      adds('member', 'm', place(omar, 'owner')),
      ['fields.role: is none of lead, member, manager'],
    ],
    [
      'a place that ends before it begins',
      adds('member', 'm', place(omar, 'member', '2026-11-22', '2026-11-21')),
      ['fields.to: is before the place begins'],
    ],
    [
      'a second place for the same person on the same days',
      adds('member', 'm', place(grace, 'lead')),
      ['fields.oid: has a place in this team on some of these days already'],
    ],
    [
      'somebody who is not in the plan',
      adds('evidence', 'e', { ...offence, who: 'nobody' }),
      ['fields.who: nobody is not in people'],
    ],
    [
      'a ref the framework has not',
      adds('need', 'n', { ref: '77.1', people: ['tom'], identified: '2026-01-10' }),
      ['fields.ref: supporting-families-2022 has no need 77.1'],
    ],
    [
      'a stranger among the people of a need',
      adds('need', 'n', { ref: '1.1', people: ['tom', 'nobody'], identified: '2026-01-10' }),
      ['fields.people[1]: nobody is not in people'],
    ],
    [
      'a field that this measure has not',
      adds('evidence', 'e', { ...offence, days: 2 }),
      ['fields.days: is no key of this format'],
    ],
    [
      'a value under the name it was typed at',
      adds('evidence', 'e', {
        measure: 'employment',
        who: 'ruth',
        from: '2026-05-01',
        status: 'x',
      }),
      ['fields.status: x is none of employed, self-employed'],
    ],
    [
      'a measure there is none of',
      adds('evidence', 'e', { measure: 'luck', who: 'ruth', on: '2026-05-01' }),
      [expect.stringMatching(/^fields\.measure: luck /)],
    ],
    [
      'the word for the household as a person’s id',
      adds('person', 'family', { name: 'F', kind: 'adult' }),
      ['record: family is the household and cannot be an id'],
    ],
  ])('names %s by its place', (_, asked, faults) => {
    expect(faultsOf(filed(), priya, asked)).toEqual(faults)
  })

  it('may not use the id of an entry that was taken away, of whatever kind', () => {
    const paper = filed()
    paper.write(priya, removes('judged'))
    for (const again of [judgement('judged', 'practitioner'), adds('person', 'judged', {})])
      expect(faultsOf(paper, priya, again)).toContain(
        'record: is the id of an entry that is or was here',
      )
  })
})

describe('a change with a fault', () => {
  it.each<readonly [string, Operation, readonly string[]]>([
    ['a day that is none', sets('offence', 'on', '2026-13-01'), ['value: 2026-13-01 is not a day']],
    ['a number for a line', sets('ruth', 'name', 7), [expect.stringMatching(/^value: /)]],
    ['what cannot be left out', sets('ruth', 'name', null), ['value: is missing']],
    ['a fault within a list', sets('need-school', 'people', ['tom', '']), ['value[1]: is empty']],
    [
      'a stranger within a list',
      sets('need-school', 'people', ['tom', 'nobody']),
      ['value[1]: nobody is not in people'],
    ],
    [
      'what the measure cannot be',
      sets('judged', 'result', 'maybe'),
      ['value: maybe is none of met, not-met'],
    ],
    [
      'what another field then lacks',
      sets('offence', 'measure', 'score'),
      ['value: number: is missing'],
    ],
    [
      'every fault at once',
      adds('person', 'p', { name: '', born: 'soon' }),
      ['fields.name: is empty', 'fields.born: soon is not a day', 'fields.kind: is missing'],
    ],
    [
      'an end before the beginning',
      sets('liam', 'to', '2026-01-09'),
      ['value: is before the place begins'],
    ],
    [
      'a line written as if it were a text',
      writes('ruth', 'name', 'Ruth M'),
      ['field: is not a text that people write together; it can be set'],
    ],
    [
      'a text that is too long',
      writes('head', 'goal', 'g'.repeat(60_001)),
      ['text: is longer than 60,000 characters'],
    ],
  ])('names %s by its place', (_, asked, faults) => {
    expect(faultsOf(filed(), priya, asked)).toEqual(faults)
  })

  it('may not make two texts too long together', () => {
    const paper = filed()
    const base = paper.plan.seq
    paper.write(priya, writes('head', 'goal', 'a'.repeat(40_000), base))
    expect(faultsOf(paper, grace, writes('head', 'goal', 'b'.repeat(40_000), base))).toEqual([
      'text: is longer than 60,000 characters',
    ])
  })

  it('may not bring back a place that would overlap another', () => {
    const paper = marlowes()
    paper.write(priya, sets('liam', 'to', '2026-03-31'))
    paper.write(priya, adds('member', 'liam-again', place(liam, 'member', '2026-06-01')))
    expect(faultsOf(paper, priya, sets('liam', 'to', '2026-06-01'))).toEqual([
      'value: has a place in this team on some of these days already',
    ])
    expect(paper.offer(priya, sets('liam', 'to', '2026-05-31')).kind).toBe('accepted')
  })
})

describe('a change that is accepted', () => {
  it('grew from all there is where it says that it grew from more, which tells nobody how much that is', () => {
    const paper = filed()
    expect(paper.offer(priya, sets('ruth', 'name', 'Ruth M', 4000)).kind).toBe('accepted')
    expect(paper.events.at(-1)?.change).not.toHaveProperty('lost')
    paper.write(grace, sets('ruth', 'name', 'Ruth N', 1))
    expect(paper.events.at(-1)?.change).toMatchObject({ lost: 'Ruth M' })
  })

  it('is the next event, under its author’s name and agency', () => {
    const paper = marlowes()
    const result = paper.offer(grace, writes('head', 'goal', 'Breakfast together'))
    expect(result).toMatchObject({
      kind: 'accepted',
      event: {
        seq: paper.events.length,
        author: { oid: grace.oid, name: grace.name, agency: grace.agency },
        change: { do: 'set', record: 'head', field: 'goal', value: 'Breakfast together' },
      },
    })
  })

  it('keeps the value it replaced where its writer had not seen it, and none where they had', () => {
    const paper = marlowes()
    const seen = paper.plan.seq
    const first = paper.write(priya, sets('ruth', 'name', 'Ruth M', seen))
    paper.write(grace, sets('ruth', 'name', 'Ruth Marlowe-Hay', seen))
    expect(paper.events.at(-1)?.change).toMatchObject({ lost: 'Ruth M', value: 'Ruth Marlowe-Hay' })
    paper.write(liam, sets('ruth', 'name', 'R', first + 1))
    expect(paper.events.at(-1)?.change).not.toHaveProperty('lost')
  })

  it('keeps the words of both who wrote at once', () => {
    const paper = marlowes()
    const base = paper.write(priya, writes('head', 'goal', 'Tom sleeps. Ivy eats.'))
    paper.write(grace, writes('head', 'goal', 'Tom sleeps well. Ivy eats.', base))
    paper.write(liam, writes('head', 'goal', 'Tom sleeps. Ivy eats. Ruth rests.', base))
    expect(paper.plan.records.get('head')?.fields['goal']).toBe(
      'Tom sleeps well. Ivy eats. Ruth rests.',
    )
  })

  it('holds text in one form, in lists too, and is stamped with the day of the product', () => {
    const paper = marlowes()
    paper.write(
      priya,
      adds('member', 'cafe', place({ ...omar, agency: 'Cafe\u0301' }, 'member', today)),
    )
    paper.write(
      priya,
      adds('evidence', 'e', {
        ...offence,
        source: 'Cafe\u0301',
        note: 'one\r\ntwo\rthree',
        audience: [liam.agency, 'Cafe\u0301'],
      }),
    )
    expect(paper.plan.records.get('e')?.fields).toMatchObject({
      source: 'Caf\u00e9',
      note: 'one\ntwo\nthree',
      audience: [liam.agency, 'Caf\u00e9'],
      recorded: today,
    })
  })
})
