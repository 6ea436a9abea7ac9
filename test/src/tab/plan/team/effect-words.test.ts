import { describe, expect, it } from 'vitest'
import { effectsInWords } from '../../../../../src/tab/plan/team/effect-words.ts'
import { idsOf, sampleView } from '../sample-view.ts'

const { view } = sampleView('Hartley')
const grace = idsOf(view, 'member', 'name', 'Grace Adeyemi')[0] ?? ''

describe('what a change would hide or show', () => {
  it('is counted by kind and named entry by entry, under the person it is hidden from', () => {
    const need = view.records.find(({ kind }) => kind === 'need')
    const rows = view.records.filter(({ kind }) => kind === 'evidence').slice(0, 2)
    const loses = [need, ...rows].flatMap((record) => record?.id ?? [])
    const [effect] = effectsInWords([{ member: grace, loses, gains: [] }], view)
    expect(effect).toMatchObject({ who: 'Grace Adeyemi, Northgate Primary School', gains: null })
    expect(effect?.loses?.counted).toBe('1 need and 2 evidence entries')
    expect(effect?.loses?.entries).toHaveLength(3)
  })

  it('names somebody whose place is only tried by what was chosen', () => {
    const plan = view.records.find(({ kind }) => kind === 'plan')?.id ?? ''
    const changes = [{ member: 'new', loses: [], gains: [plan] }]
    expect(effectsInWords(changes, view, { new: 'Omar Farouk, Eastfield Housing' })).toEqual([
      {
        member: 'new',
        who: 'Omar Farouk, Eastfield Housing',
        loses: null,
        gains: { counted: 'the plan’s own details', entries: ['The plan’s own details'] },
      },
    ])
  })
})
