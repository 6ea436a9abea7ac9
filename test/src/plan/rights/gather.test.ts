import { describe, expect, it } from 'vitest'
import { dan, liam, marlowes, priya, ruth, tom } from './rights-lab.ts'

const idsOf = (story: ReturnType<typeof marlowes>, subject = ruth) =>
  story.prepare(subject).items.map(({ id }) => id)

const offence = { measure: 'offence', on: '2026-03-01' }

describe('what is gathered about a mother', () => {
  it('is her own entry, the plan’s, the team’s, and of the others’ none', () => {
    const ids = idsOf(marlowes())
    expect(ids).toEqual(['entry:head', 'entry:m-priya', 'entry:m-helen', 'entry:p-ruth'])
  })

  it.each([
    ['that is about her', { ...offence, who: 'p-ruth' }, true],
    ['that is about her son', { ...offence, who: 'p-tom' }, false],
    ['that is about the household', { ...offence, who: 'family' }, true],
    ['that says of nobody whom it is about', offence, true],
    ['about her son whose note names her', { ...offence, who: 'p-tom', note: 'Ruth rang.' }, true],
    ['about her son whose source names her', { ...offence, who: 'p-tom', source: 'ruth' }, true],
    ['about her son whose note is of truth', { ...offence, who: 'p-tom', note: 'Truth.' }, false],
    [
      'about her son that calls her Mrs Marlowe',
      { ...offence, who: 'p-tom', note: 'Mrs Marlowe' },
      true,
    ],
  ])('has a row %s: %s', (_, fields, isGathered) => {
    expect(idsOf(marlowes().add('evidence', 'e', fields)).includes('entry:e')).toBe(isGathered)
  })

  it('has a child’s own words only where they name her, and the child’s own have them all, with the child’s name', () => {
    const said = { person: 'p-tom', on: '2026-03-01', how: 'conversation' }
    const story = marlowes()
      .add('voice', 'v-home', { ...said, words: 'I like it at home.' })
      .add('voice', 'v-ruth', { ...said, words: 'Ruth reads to me.' })
    expect(idsOf(story).filter((id) => id.includes('v-'))).toEqual(['entry:v-ruth'])
    const own = story.prepare(tom).items.filter(({ id }) => id.includes('v-'))
    expect(own.map(({ id }) => id)).toEqual(['entry:v-home', 'entry:v-ruth'])
    expect(own[0]?.lines.slice(0, 1)).toEqual([{ label: 'Person', text: 'Tom Marlowe' }])
  })

  it('has an action that she is to do, and none of her son’s, with the name of whoever does it', () => {
    const story = marlowes()
      .add('action', 'a-hers', { what: 'Ring the school', owner: 'p-ruth' })
      .add('action', 'a-toms', { what: 'Pack the bag', owner: 'p-tom' })
      .add('action', 'a-worker', { what: 'Ask for a place', owner: 'm-priya' })
    const items = story.prepare().items.filter(({ id }) => id.includes('a-'))
    expect(items.map(({ id, lines }) => [id, lines[1]])).toEqual([
      ['entry:a-hers', { label: 'Owner', text: 'Ruth Marlowe' }],
      ['entry:a-worker', { label: 'Owner', text: 'Priya Nair' }],
    ])
  })

  it('has a review of the plan, with names for those who came, and it is said that it names others', () => {
    const held = { point: '3-month', held: '2026-04-09' }
    const story = marlowes()
      .add('review', 'r-plain', held)
      .add('review', 'r-both', { ...held, attended: ['p-ruth', 'p-tom', 'm-priya'] })
    const items = story.prepare().items.filter(({ id }) => id.includes('r-'))
    expect(items.map(({ id, flags }) => [id, flags.includes('names-another')])).toEqual([
      ['entry:r-plain', false],
      ['entry:r-both', true],
    ])
    expect(items[1]?.lines).toContainEqual({
      label: 'Attended',
      text: 'Ruth Marlowe, Tom Marlowe, Priya Nair',
    })
  })

  it('has a need among whose people she is, and none of others', () => {
    const need = { ref: '7.1', identified: '2026-01-10' }
    const story = marlowes()
      .add('need', 'n-both', { ...need, people: ['p-tom', 'p-ruth'] })
      .add('need', 'n-tom', { ...need, people: ['p-tom'] })
    expect(idsOf(story)).toContain('entry:n-both')
    expect(idsOf(story)).not.toContain('entry:n-tom')
  })

  it('has what an entry said of her before it was written over, and what was taken away', () => {
    const story = marlowes()
      .add('evidence', 'e-tom', { ...offence, who: 'p-tom', note: 'Ruth shouted.' })
      .set('e-tom', 'note', 'There was shouting.')
      .add('evidence', 'e-gone', { ...offence, who: 'p-ruth' })
      .remove('e-gone')
    const { items } = story.prepare()
    const earlier = items.find(({ of }) => of === 'earlier')
    expect(earlier?.lines).toEqual([{ label: 'Note', text: 'Ruth shouted.' }])
    expect(items.find(({ of }) => of === 'removed')?.id).toBe('entry:e-gone')
    expect(idsOf(story)).not.toContain('entry:e-tom')
  })

  it('has a text that was typed letter by letter once, and each turn of it that was taken back', () => {
    const story = marlowes().add('evidence', 'e', { ...offence, who: 'p-ruth', note: 'R' })
    for (const note of ['Ru', 'Rude', 'Rud', 'Ru', 'Ruth came', 'Ruth came late'])
      story.set('e', 'note', note)
    const said = story
      .prepare()
      .items.filter(({ of }) => of === 'earlier')
      .map(({ lines }) => lines[0]?.text)
    expect(said).toEqual(['Rude'])
  })

  it('has who saw the plan', () => {
    const looks = [{ ...priya, count: 3, first: '2026-02-01T1', last: '2026-03-01T1' }]
    const item = marlowes()
      .prepare(ruth, looks)
      .items.find(({ of }) => of === 'looks')
    expect(item?.lines.map(({ text }) => text)).toEqual([
      'Priya Nair',
      'Early Help',
      '3',
      '2026-02-01',
      '2026-03-01',
    ])
  })
})

describe('what is gathered about a father who lives elsewhere', () => {
  it('has a review that he came to, and none that he did not', () => {
    const held = { point: '3-month', held: '2026-04-09' }
    const story = marlowes()
      .add('review', 'r-came', { ...held, attended: ['p-dan', 'p-ruth'] })
      .add('review', 'r-not', { ...held, attended: ['p-ruth'] })
    expect(idsOf(story, dan).filter((id) => id.includes('r-'))).toEqual(['entry:r-came'])
  })

  it('leaves out what is of the household, and has what is of him', () => {
    const story = marlowes()
      .add('evidence', 'e-home', { ...offence, who: 'family' })
      .add('evidence', 'e-dan', { ...offence, who: 'p-dan' })
    expect(idsOf(story, dan)).not.toContain('entry:e-home')
    expect(idsOf(story, dan)).toContain('entry:e-dan')
  })
})

describe('what is gathered about a worker', () => {
  const worker = { kind: 'worker', oid: 'oid-liam' } as const

  it('is their places, texts that name them, their own looks and how much they wrote', () => {
    const story = marlowes()
      .member('m-liam', liam, 'member')
      .add('evidence', 'e-liam', { ...offence, who: 'p-ruth' }, liam)
      .add('evidence', 'e-note', { ...offence, who: 'p-ruth', note: 'Liam Doyle rang.' })
    const look = { count: 1, first: '2026-02-01', last: '2026-02-01' }
    const looks = [
      { ...liam, ...look },
      { ...priya, ...look },
    ]
    const { items, name } = story.prepare(worker, looks)
    expect(name).toBe('Liam Doyle')
    expect(items.map(({ id }) => id)).toEqual([
      'entry:m-liam',
      'entry:e-note',
      'written',
      'looks:oid-liam',
    ])
    expect(items.find(({ id }) => id === 'entry:e-note')?.flags).toContain('names-another')
  })
})

describe('a request about somebody who was never in the plan', () => {
  it('is a bug', () => {
    expect(() => marlowes().prepare({ kind: 'person', record: 'p-x', askedBy: 'p-x' })).toThrow(
      'nobody',
    )
  })
})
