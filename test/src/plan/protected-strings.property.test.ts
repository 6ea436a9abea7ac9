import { describe, expect, it } from 'vitest'
import { fc } from '../../chance.ts'
import type { Actor } from '../../../src/plan/actor.ts'
import { copyFor } from '../../../src/plan/family-copy.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import { plainOf } from '../../../src/plan/policy/protected-text.ts'
import { kinds, type Kind } from '../../../src/plan/record.ts'
import { viewOf } from '../../../src/plan/view.ts'
import { adds, grace, helen, liam, marlowes, omar, place, priya, today } from './plan-lab.ts'

type Fields = Extract<Operation, { do: 'add' }>['fields']

const address = '12 Quarry Bank, Mytholmroyd, HX7 5DS'
const parts = ['12 Quarry Bank', 'Mytholmroyd', 'HX7 5DS', address]

/** Ways in which somebody writes the same place. */
const written = fc
  .tuple(fc.constantFrom(...parts), fc.constantFrom('', 'Seen at ', 'x'), fc.nat(4))
  .map(([part, before, how]) => {
    const forms = [
      part,
      part.toLowerCase(),
      part.replaceAll(' ', ''),
      part.replaceAll(' ', '-').toUpperCase(),
      part.replaceAll(' ', ' \u00a0').replace('a', 'á'),
    ]
    return before + (forms[how] ?? part)
  })

/** An entry of each kind, without the field that the place is typed into. */
const entries: readonly (readonly [Kind, Fields])[] = [
  ['person', { name: 'Sam', kind: 'adult' }],
  ['need', { ref: '1.1', people: ['ruth'], identified: today }],
  ['outcome', { ref: '1.1', agreed: today }],
  ['evidence', { measure: 'fact', on: today, about: '1.1.E1', holds: true }],
  ['evidence', { measure: 'milestone', on: today, who: 'ruth', kind: 'notice-withdrawn' }],
  ['evidence', { measure: 'participation', who: 'ruth', from: today }],
  ['evidence', { measure: 'score', who: 'ruth', on: today, instrument: 'Family Star', number: 4 }],
  ['evidence', { measure: 'offence', who: 'ruth', on: today }],
  ['evidence', { measure: 'attendance', who: 'tom', from: '2026-09-01', to: today, percent: 90 }],
  ['searched', { measures: ['offence'], people: ['ruth'], from: '2026-01-01', to: today }],
  [
    'sharing',
    {
      agency: omar.agency,
      purpose: 'Support',
      basis: 'Public task',
      categories: ['general'],
      decision: 'share',
      why: 'They help.',
      from: today,
    },
  ],
  ['agreement', { given: 'agreed', on: today, people: ['ruth'], how: 'At home' }],
  ['location', { people: ['ruth'], use: 'meeting', text: 'The library' }],
]

const typed = fc.constantFrom(...entries).chain(([kind, fields]) => {
  const types: Readonly<Record<string, string>> = kinds[kind]
  const texts = Object.keys(types).filter(
    (field) => types[field] === 'line' || types[field] === 'prose',
  )
  return fc.record({
    kind: fc.constant(kind),
    fields: fc.constant(fields),
    into: fc.constantFrom(...texts),
    text: written,
  })
})

const plainParts = parts.map(plainOf)
const holds = (value: unknown) => {
  const text = plainOf(JSON.stringify(value))
  return plainParts.some((part) => text.includes(part))
}

describe('a protected place, whatever it was typed into', () => {
  it('stands in no view and no copy of those it is not kept for, and in those of the others', () => {
    let taken = 0
    fc.assert(
      fc.property(
        fc.array(typed, { minLength: 3, maxLength: 10 }),
        fc.boolean(),
        (given, isFirst) => {
          const paper = marlowes()
          const protect = () =>
            paper.write(
              priya,
              adds('location', 'refuge', {
                people: ['ruth'],
                use: 'home',
                text: address,
                protected: true,
                audience: [priya.agency, 'person:ruth'],
              }),
            )
          if (isFirst) protect()
          paper.write(priya, adds('person', 'dad', { name: 'Carl', kind: 'adult' }))
          const bank: typeof omar = {
            ...omar,
            oid: 'oid-bank',
            agency: 'Quarry Bank, 12 Quarry Bank',
          }
          paper.write(priya, adds('member', 'bank', place(bank, 'member')))
          given.forEach(({ kind, fields, into, text }, at) => {
            const writer = kind === 'sharing' ? priya : liam
            const operation = adds(kind, `e-${at}`, { ...fields, [into]: text })
            if (paper.offer(writer, operation).kind === 'accepted') taken++
          })
          if (!isFirst) protect()
          const emergency: Actor = { ...omar, emergencies: ['plan-marlowe'] }
          for (const who of [grace, emergency]) {
            const view = viewOf(paper.plan, who, today)
            expect(view).not.toBeNull()
            expect(holds(view)).toBe(false)
          }
          // What Liam typed himself tells him nothing, and were it withheld he would learn that he guessed right.
          const others = viewOf(paper.plan, liam, today)?.records.filter(
            ({ author }) => author.oid !== liam.oid,
          )
          expect(others?.length).toBeGreaterThan(0)
          expect(holds(others)).toBe(false)
          for (const person of ['dad', 'tom', 'ivy']) {
            const copy = copyFor(paper.plan, person, today)
            expect(copy).not.toBeNull()
            expect(holds(copy)).toBe(false)
          }
          for (const who of [priya, helen]) expect(holds(viewOf(paper.plan, who, today))).toBe(true)
          expect(holds(copyFor(paper.plan, 'ruth', today))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})
