import { describe, expect, it } from 'vitest'
import { dan, liam, marlowes, priya, ruth, tom, tomForDan, tomForRuth } from './rights-lab.ts'

const row = { measure: 'attendance', who: 'p-ruth', on: '2026-03-01' }
const refuge = 'Rowan House, 12 Larch Way, NS4 7QT'

describe('somebody must look at an entry about a mother', () => {
  it('for no reason where it is hers alone, in codes and days, from the agency that answers', () => {
    expect(marlowes().add('evidence', 'e', row).flags('entry:e')).toEqual([])
    expect(marlowes().flags('entry:p-ruth')).toEqual([])
  })

  it.each([
    ['is about her son too', { people: ['p-ruth', 'p-tom'] }, true],
    ['is about her alone', { people: ['p-ruth'] }, false],
    ['is about the household', { people: ['family'] }, true],
  ])('where a need %s', (_, fields, isFlagged) => {
    const need = { ref: '1.1', identified: '2026-01-10', ...fields }
    const flags = marlowes().add('need', 'n', need).flags('entry:n')
    expect(flags.includes('names-another')).toBe(isFlagged)
  })

  it.each([
    ['another of the family', 'Tom rang.', true],
    ['only a name that others bear too', 'Mrs Marlowe rang.', true],
    ['her by her own name', 'Ruth Marlowe rang.', false],
    ['nobody', 'There was a call.', false],
  ])('where its source names %s', (_, source, isFlagged) => {
    const flags = marlowes()
      .add('evidence', 'e', { ...row, source })
      .flags('entry:e')
    expect(flags.includes('names-another')).toBe(isFlagged)
  })

  it.each([
    ['another agency wrote it', liam, {}, true],
    ['the agency that answers wrote it', priya, {}, false],
    ['it is what somebody said of themselves', priya, { basis: 'self' }, true],
    ['it is a professional’s word', priya, { basis: 'professional' }, false],
  ])('where %s', (_, author, fields, isFlagged) => {
    const flags = marlowes()
      .add('evidence', 'e', { ...row, ...fields }, author)
      .flags('entry:e')
    expect(flags.includes('third-party')).toBe(isFlagged)
  })

  it.each([
    ['professionals alone', ['professionals'], true],
    ['another of the family', ['person:p-dan'], true],
    ['her', ['person:p-ruth'], false],
    ['nobody in particular', [], false],
  ])('where it is kept for %s', (_, audience, isFlagged) => {
    const flags = marlowes()
      .add('evidence', 'e', { ...row, audience })
      .flags('entry:e')
    expect(flags.includes('audience')).toBe(isFlagged)
  })

  it.each([
    ['domestic abuse', { measure: 'domestic-abuse-incident' }, true],
    ['a report of harm', { measure: 'harm-report' }, true],
    ['child protection', { measure: 'support-level', status: 'child-protection' }, true],
    ['early help', { measure: 'support-level', status: 'early-help' }, false],
    ['a score of health', { measure: 'score', instrument: 'EPDS' }, true],
    ['attendance', { measure: 'attendance' }, false],
    ['an outcome of domestic abuse', { measure: 'judgement', about: '8.1' }, true],
    ['an outcome of schooling', { measure: 'judgement', about: '1.1' }, false],
  ])('where it is of %s', (_, fields, isFlagged) => {
    const flags = marlowes()
      .add('evidence', 'e', { ...row, ...fields })
      .flags('entry:e')
    expect(flags.includes('serious-harm')).toBe(isFlagged)
  })

  it('where it has a free text, which only a reader can judge', () => {
    const story = marlowes().add('evidence', 'e', { ...row, note: 'A neighbour rang.' })
    expect(story.flags('entry:e')).toContain('free-text')
  })

  it('where the manager may not see it either: then nothing of it is shown', () => {
    const story = marlowes().add('evidence', 'e', { ...row, audience: [liam.agency] }, liam)
    expect(story.item('entry:e')).toBeUndefined()
    expect(story.item('hidden')).toMatchObject({
      lines: [],
      by: null,
      at: '',
      flags: ['not-yours'],
    })
  })
})

describe('what a manager may not see either', () => {
  const hidden = { ...row, audience: [liam.agency] }
  const one = () => marlowes().add('evidence', 'e1', hidden, liam)
  const two = () => one().add('evidence', 'e2', { ...hidden, measure: 'harm-report' }, liam)

  it('looks the same whether it is one entry or two, and of what', () => {
    expect({ ...one().item('hidden'), mark: '' }).toEqual({ ...two().item('hidden'), mark: '' })
  })

  it('has to be decided on again when there is more of it', () => {
    expect(one().item('hidden')?.mark).not.toBe(two().item('hidden')?.mark)
  })

  it('is also what names a place that is kept from them, be it an agency that wrote or looked', () => {
    const school = { oid: 'o', name: 'Ann Lee', agency: 'Rowan House' }
    const place = { people: ['p-ruth'], use: 'school', text: 'Rowan House', protected: true }
    const story = marlowes()
      .add('location', 'l', { ...place, audience: ['Rowan House', 'person:p-ruth'] }, school)
      .add('evidence', 'e', row, school)
    const looks = [{ ...school, count: 1, first: '2026-02-01', last: '2026-02-01' }]
    const { items } = story.prepare(ruth, looks)
    expect(items.filter(({ id }) => id === 'hidden')).toHaveLength(1)
    expect(JSON.stringify(items.map((item) => ({ ...item, mark: '' })))).not.toContain('Rowan')
  })

  it('is not there where there is none', () => {
    expect(marlowes().item('hidden')).toBeUndefined()
  })
})

describe('what is held about a child', () => {
  const home = (audience: string[]) =>
    marlowes()
      .add('location', 'l', {
        people: ['p-ruth', 'p-tom'],
        use: 'home',
        text: refuge,
        protected: true,
        audience: ['Early Help', ...audience],
      })
      .add('evidence', 'e', { ...row, who: 'p-tom', source: refuge })

  it.each([
    ['is asked for by a father who may not know the place', tomForDan, true],
    ['is asked for by the mother who may', tomForRuth, false],
    ['is asked for by the child, who may', tom, false],
  ])('has a protected place in it where it %s', (_, subject, isFlagged) => {
    const story = home(['person:p-ruth', 'person:p-tom'])
    expect(story.flags('entry:e', subject).includes('protected')).toBe(isFlagged)
  })

  it('has a protected place in it where the child may not know it, whoever asks', () => {
    const story = home(['person:p-ruth'])
    expect(story.flags('entry:e', tomForRuth)).toContain('protected')
  })

  it.each([
    ['a mother who lives with the child may have it', tomForRuth, false],
    ['a father who lives elsewhere may not without a look at it', tomForDan, true],
  ])('%s', (_, subject, isFlagged) => {
    const story = marlowes().add('evidence', 'e', { ...row, who: 'p-tom' })
    expect(story.flags('entry:e', subject).includes('audience')).toBe(isFlagged)
  })
})

describe('a place that is kept from a father', () => {
  const hidden = () =>
    marlowes().add('location', 'l', {
      people: ['p-ruth', 'p-tom'],
      use: 'home',
      text: refuge,
      protected: true,
      audience: ['Early Help', 'person:p-ruth'],
    })
  const about = (source: string) => hidden().add('evidence', 'e', { ...row, who: 'p-dan', source })

  it.each([
    ['whole', refuge],
    ['by its postcode', 'Letter to ns47qt'],
    ['by a part of it, in another writing', 'Seen at 12, LARCH-WAY'],
  ])('is found in another entry %s', (_, source) => {
    expect(about(source).flags('entry:e', dan)).toContain('protected')
  })

  it('is found in the name of somebody whom an entry is about', () => {
    const aunt = { name: 'Aunt at 12 Larch Way', kind: 'adult' }
    const need = { ref: '1.1', identified: '2026-01-10', people: ['p-dan', 'p-aunt'] }
    const story = hidden().add('person', 'p-aunt', aunt).add('need', 'n', need)
    expect(story.flags('entry:n', dan)).toContain('protected')
  })

  it('is not found in a text of something else', () => {
    expect(about('Seen at Larch Road').flags('entry:e', dan)).not.toContain('protected')
  })

  it('is not kept from the mother who lives there', () => {
    const story = hidden().add('evidence', 'e', { ...row, source: refuge })
    expect(story.flags('entry:e')).not.toContain('protected')
  })

  it.each([
    ['it was lowered', (story: ReturnType<typeof hidden>) => story.set('l', 'protected', null)],
    ['it was taken away', (story: ReturnType<typeof hidden>) => story.remove('l')],
    [
      'its text was changed',
      (story: ReturnType<typeof hidden>) => story.set('l', 'text', 'Elsewhere'),
    ],
  ])('stays kept from him once %s', (_, change) => {
    const story = change(about('Letter to ns47qt'))
    expect(story.flags('entry:e', dan)).toContain('protected')
  })

  it('is found in the agency of who wrote or saw something', () => {
    const school = { oid: 'o', name: 'Ann Lee', agency: 'Rowan House' }
    const story = hidden().add('evidence', 'e', { ...row, who: 'p-dan' }, school)
    expect(story.flags('entry:e', dan)).toContain('protected')
    const looks = [{ ...school, count: 1, first: '2026-02-01', last: '2026-02-01' }]
    const seen = story.prepare(dan, looks).items.find(({ of }) => of === 'looks')
    expect(seen?.flags).toEqual(['protected'])
  })
})
