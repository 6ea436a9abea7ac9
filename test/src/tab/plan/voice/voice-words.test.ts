import { describe, expect, it } from 'vitest'
import { childrenHeard } from '../../../../../src/tab/plan/voice/voice-words.ts'
import { idsOf, sampleView, type Extra } from '../sample-view.ts'

const [tyler = ''] = idsOf(sampleView('Hartley').view, 'person', 'name', 'Tyler Hartley')
const said = (id: string, on: string, more: Extra['fields'] = {}): Extra => ({
  kind: 'voice',
  id,
  fields: { person: tyler, on, words: 'I go to the gym.', how: 'drawing', ...more },
})
const tylerHeard = (...more: Extra[]) => {
  const found = childrenHeard(sampleView('Hartley', { more }).view).find(({ id }) => id === tyler)
  if (!found) throw new Error('Tyler is not in the plan')
  return found
}

describe('what the children of a family say', () => {
  it('stands for each child and for no adult', () => {
    const { view } = sampleView('Hartley')
    expect(childrenHeard(view).map(({ name }) => name)).toEqual(['Tyler', 'Ellie', 'Noah'])
  })

  it('is told with its day, how it was gathered and what changed, the newest first', () => {
    const { sayings } = tylerHeard(
      said('old', '2026-10-01'),
      said('new', '2027-02-01', { how: 'advocate', changed: 'We meet at the gym.' }),
    )
    expect(sayings.map(({ id }) => id)).toEqual(['new', 'old'])
    expect(sayings[0]).toMatchObject({
      when: '1 Feb 2027',
      how: 'Through an advocate',
      changed: 'We meet at the gym.',
    })
  })

  it('6 months ago to the day was heard of late, and a day before that was not', () => {
    expect(tylerHeard(said('just', '2026-09-01')).silent).toBe('')
    expect(tylerHeard(said('before', '2026-08-31')).silent).toBe(
      'You can see nothing that Tyler said in the last 6 months.',
    )
  })

  it('is missed of a child of whom nothing was ever written', () => {
    expect(tylerHeard().silent).not.toBe('')
  })
})
