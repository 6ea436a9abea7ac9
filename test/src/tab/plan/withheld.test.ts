import { describe, expect, it } from 'vitest'
import type { PlanRecord } from '../../../../src/plan/plan.ts'
import {
  audienceInWords,
  evidenceInWords,
  sourceInWords,
} from '../../../../src/tab/plan/evidence-words.ts'
import { shortName } from '../../../../src/tab/plan/people.ts'

const record = (
  kind: PlanRecord['kind'],
  fields: PlanRecord['fields'],
  withheld?: readonly string[],
): PlanRecord => ({
  kind,
  id: 'one',
  fields,
  author: { oid: 'a', name: 'Priya Nair', agency: 'Early Help' },
  at: '2026-11-22T10:00:00.000Z',
  changed: '2026-11-22T10:00:00.000Z',
  ...(withheld ? { withheld } : {}),
})
const evidence = (fields: PlanRecord['fields'], withheld?: readonly string[]) =>
  record('evidence', { measure: 'milestone', ...fields }, withheld)
const people = [{ ...record('person', { name: 'Ruth Marlowe' }), id: 'ruth' }]

describe('what is withheld from a reader', () => {
  it('says so where its words would stand', () => {
    expect(sourceInWords(evidence({}, ['source']))).toBe('Withheld')
    expect(sourceInWords(evidence({ source: 'School' }))).toBe('School')
    expect(sourceInWords(evidence({}))).toBe('')
    expect(evidenceInWords(evidence({}, ['kind']), [])).toBe('Milestone, withheld')
    expect(shortName('one', [record('person', {}, ['name'])])).toBe('Withheld')
  })

  it('is not taken for an entry that everybody may see', () => {
    expect(audienceInWords(evidence({}, ['audience']), people)).toBe('Withheld')
    expect(audienceInWords(evidence({}), people)).toBe('Whole team')
  })
})

describe('who may see an entry', () => {
  it.each([
    [['professionals'], 'Professionals only'],
    [['Northshire Police'], 'Only Northshire Police'],
    [['person:ruth'], 'Whole team and Ruth'],
    [['Northshire Police', 'person:ruth'], 'Only Northshire Police and Ruth'],
  ])('for %o is told as %s', (audience, words) => {
    expect(audienceInWords(evidence({ audience }), people)).toBe(words)
  })
})
