import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../../src/plan/operation.ts'
import { partsToWithhold, plainOf } from '../../../../src/plan/policy/protected-text.ts'
import { viewOf } from '../../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
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
  type Worker,
} from '../plan-lab.ts'

const address = '12 Elm Road, Hebden, HX7 8AB'
const refuge = (fields: Extract<Operation, { do: 'add' }>['fields'] = {}): Operation =>
  adds('location', 'refuge', {
    people: ['ruth'],
    use: 'home',
    text: address,
    protected: true,
    audience: [priya.agency, 'person:ruth'],
    ...fields,
  })
const kept = (fields = {}) => {
  const paper = marlowes()
  paper.write(priya, refuge(fields))
  return paper
}
const recordFor = (paper: Paper, who: Worker, id: string) =>
  viewOf(paper.plan, who, today)?.records.find((record) => record.id === id)

describe('the parts of a place that are looked for', () => {
  it('are the whole, its postcode and what stands between its commas, from six letters on', () => {
    expect(partsToWithhold(address)).toEqual([
      '12elmroadhebdenhx78ab',
      'hx78ab',
      '12elmroad',
      'hebden',
      'elmroad',
    ])
    expect(partsToWithhold('Flat 2, Leeds, Oak House')).toEqual(['flat2leedsoakhouse', 'oakhouse'])
  })

  it('are each street named in it, without its number, though nothing stands between commas', () => {
    const parts = partsToWithhold('8 Old Tansy Road Marlow End NG9 3ZZ')
    expect(parts).toContain('tansyroad')
    expect(parts).toContain('oldtansyroad')
    expect(partsToWithhold('Roadside Courtyard, Marlow')).toEqual([
      'roadsidecourtyardmarlow',
      'roadsidecourtyard',
      'marlow',
    ])
  })

  it('are a postcode of any length', () => {
    expect(partsToWithhold('1 High St, M1 1AA')).toContain('m11aa')
  })

  it('are the same however they are written', () => {
    expect(plainOf('ÉLM-road\u00a0１２')).toBe(plainOf('elm ROAD 12'))
  })
})

describe('a protected place', () => {
  it('is shown to its audience and to whoever wrote it, and not to the lead where she is in neither', () => {
    const paper = kept({ audience: [liam.agency] })
    expect(recordFor(paper, priya, 'refuge')).toBeDefined()
    const other = marlowes()
    other.write(liam, refuge({ audience: [liam.agency] }))
    const seen = [priya, grace, liam, helen].filter((who) => recordFor(other, who, 'refuge'))
    expect(seen).toEqual([liam])
  })

  it('for the professionals is shown to the team', () => {
    const paper = kept({ audience: ['professionals'] })
    for (const who of [priya, grace, liam, helen])
      expect(recordFor(paper, who, 'refuge')).toBeDefined()
  })

  it('for one of the family alone is shown to nobody of the team but its writer', () => {
    const paper = kept({ audience: ['person:ruth'] })
    expect(
      [priya, grace, helen].map((who) => recordFor(paper, who, 'refuge') !== undefined),
    ).toEqual([true, false, false])
  })
})

describe('what holds the text of a protected place', () => {
  it.each([
    ['the whole', `They moved to ${address}.`],
    ['its postcode, written close', 'Parcels to hx78ab please'],
    ['a part, in other letters', 'Seen at 12, ELM-road'],
    ['its street alone', 'Seen in Elm Road'],
  ])('%s is withheld, as a field, from whoever may not see the place', (_, note) => {
    const paper = kept()
    paper.write(liam, judgement('j', 'practitioner', { note, source: 'Visit' }))
    expect(recordFor(paper, priya, 'j')?.fields['note']).toBe(note)
    const record = recordFor(paper, grace, 'j')
    expect(record?.withheld).toEqual(['note'])
    expect(record?.fields).not.toHaveProperty('note')
    expect(record?.fields['source']).toBe('Visit')
  })

  it('is not withheld from whoever alone wrote it, so that no guess is tried by typing it', () => {
    const paper = kept()
    paper.write(liam, judgement('right', 'practitioner', { note: `Is it ${address}?` }))
    paper.write(liam, judgement('wrong', 'practitioner', { note: 'Is it 12 Oak Road, HX7 8AC?' }))
    for (const id of ['right', 'wrong']) {
      expect(recordFor(paper, liam, id)?.withheld).toBeUndefined()
      expect(recordFor(paper, liam, id)?.fields).toHaveProperty('note')
    }
  })

  it('is withheld from each of several who wrote one text together', () => {
    const paper = kept()
    paper.write(grace, writes('head', 'goal', 'A garden.'))
    paper.write(liam, writes('head', 'goal', `A garden near ${address}.`, paper.plan.seq))
    for (const who of [grace, liam]) {
      expect(recordFor(paper, who, 'head')?.withheld).toEqual(['goal'])
    }
  })

  it('is not withheld where it holds another place', () => {
    const paper = kept()
    paper.write(liam, judgement('j', 'practitioner', { note: '12 Oak Road, HX7 8AC' }))
    expect(recordFor(paper, grace, 'j')?.withheld).toBeUndefined()
  })

  it('is not written by somebody from whom it is withheld, and is by others', () => {
    const paper = kept()
    paper.write(priya, writes('head', 'goal', `Settle in at ${address}.`))
    expect(paper.offer(grace, writes('head', 'goal', 'Breakfast'))).toMatchObject({
      kind: 'forbidden',
      why: expect.stringMatching(/withheld from you/),
    })
    expect(paper.offer(grace, sets('head', 'goal', null)).kind).toBe('forbidden')
    expect(paper.offer(priya, writes('head', 'goal', 'Breakfast', paper.plan.seq)).kind).toBe(
      'accepted',
    )
    expect(paper.offer(grace, writes('head', 'goal', 'Breakfast at seven')).kind).toBe('accepted')
  })

  it('may be an agency: then whose it is is withheld, beside each entry too', () => {
    const paper = marlowes()
    const nursery: Worker = { ...omar, agency: 'Acorns Nursery, Hebden' }
    paper.write(priya, adds('member', 'nursery', place(nursery, 'member')))
    paper.write(nursery, judgement('j', 'practitioner'))
    paper.write(priya, refuge({ use: 'nursery', text: 'Acorns Nursery, Hebden' }))
    const text = JSON.stringify(viewOf(paper.plan, grace, today))
    expect(text).not.toContain('Acorns')
    expect(JSON.stringify(viewOf(paper.plan, priya, today))).toContain('Acorns')
  })

  it('makes a row that cannot be read without it count as hidden, and breaks no view', () => {
    const paper = kept({ text: 'order-completed' })
    paper.write(
      priya,
      adds('evidence', 'm', {
        measure: 'milestone',
        who: 'ruth',
        kind: 'order-completed',
        on: today,
      }),
    )
    const view = viewOf(paper.plan, grace, today)
    expect(view?.records.find(({ id }) => id === 'm')?.withheld).toEqual(['kind'])
    expect(view?.findings.outcomes.length).toBeGreaterThan(0)
  })
})

describe('the protection of a place', () => {
  const open = () => {
    const paper = marlowes()
    paper.write(grace, adds('location', 'refuge', { people: ['ruth'], use: 'home', text: address }))
    return paper
  }

  it('is raised by anybody in the team, once it says for whom', () => {
    const paper = open()
    expect(paper.offer(liam, sets('refuge', 'protected', true))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'value', says: 'is missing: a protected place says who may see it' }],
    })
    paper.write(liam, sets('refuge', 'audience', [liam.agency, priya.agency]))
    const manager = marlowes()
    manager.write(grace, refuge({ protected: false, audience: ['professionals'] }))
    expect(manager.offer(helen, sets('refuge', 'protected', true)).kind).toBe('accepted')
    expect(paper.offer(liam, sets('refuge', 'protected', true)).kind).toBe('accepted')
  })

  it('is lowered by lead or manager who see it, and by nobody else, its writer included', () => {
    const lowered = [sets('refuge', 'protected', false), sets('refuge', 'protected', null)]
    for (const operation of lowered) {
      const paper = marlowes()
      paper.write(grace, refuge({ audience: ['professionals'] }))
      expect(paper.offer(grace, operation).kind).toBe('forbidden')
      expect(paper.offer(liam, operation).kind).toBe('forbidden')
      expect(paper.offer(helen, operation).kind).toBe('accepted')
    }
    const unseen = marlowes()
    unseen.write(liam, refuge({ audience: [liam.agency] }))
    for (const who of [priya, helen])
      expect(unseen.offer(who, sets('refuge', 'protected', false))).toEqual({
        kind: 'forbidden',
        why: 'There is no such entry.',
      })
  })

  it('is not got round by another text, by taking it away, or by naming more people', () => {
    const paper = marlowes()
    paper.write(grace, refuge({ audience: ['professionals'] }))
    for (const who of [grace, liam]) {
      expect(paper.offer(who, sets('refuge', 'text', 'Somewhere else')).kind).toBe('forbidden')
      expect(paper.offer(who, removes('refuge')).kind).toBe('forbidden')
    }
    expect(paper.offer(liam, sets('refuge', 'people', ['ruth', 'tom'])).kind).toBe('forbidden')
    expect(paper.offer(liam, sets('refuge', 'audience', [grace.agency])).kind).toBe('forbidden')
    expect(paper.offer(grace, sets('refuge', 'audience', [])).kind).toBe('faulty')
    expect(paper.offer(priya, sets('refuge', 'text', 'Somewhere else')).kind).toBe('accepted')
  })

  it('needs a text long enough to be found in others', () => {
    expect(marlowes().offer(priya, refuge({ text: 'A 1-2-3-4' }))).toEqual({
      kind: 'faulty',
      faults: [{ path: 'fields.text', says: 'is too short to be protected in other texts' }],
    })
    expect(marlowes().offer(priya, refuge({ text: 'A 12345' })).kind).toBe('accepted')
  })
})

describe('who may see an entry', () => {
  it('is decided by whoever wrote it or by the lead, and by no other member', () => {
    const paper = marlowes()
    paper.write(grace, adds('outcome', 'o', { ref: '1.1', agreed: today }))
    expect(paper.offer(liam, sets('o', 'audience', [liam.agency, grace.agency])).kind).toBe(
      'forbidden',
    )
    expect(paper.offer(grace, sets('o', 'audience', ['professionals'])).kind).toBe('accepted')
    expect(paper.offer(priya, sets('o', 'audience', [])).kind).toBe('accepted')
  })
})
