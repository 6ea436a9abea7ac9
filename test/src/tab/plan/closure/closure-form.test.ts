import { describe, expect, it } from 'vitest'
import {
  draftFrom,
  faultsOfDraft,
  requestFrom,
  type ClosureDraft,
} from '../../../../../src/tab/plan/closure/closure-form.ts'

const whole: ClosureDraft = {
  closing: '2026-11-25',
  move: 'step-down',
  destination: 'Family hub',
  reason: 'Done.',
  stays: 'The school nurse.',
  contact: 'The hub',
  agrees: 'agrees',
  agreed: '2026-11-24',
  words: '',
  unmet: '',
}
const faulty = (change: Partial<ClosureDraft>, isWhole = true) =>
  Object.keys(faultsOfDraft({ ...whole, ...change }, isWhole))

describe('a request to close a plan, as it is typed', () => {
  it('can be sent once each field is filled', () => {
    expect(faulty({})).toEqual([])
    expect(Object.keys(faultsOfDraft(draftFrom('2026-11-25', null), false))).toEqual([
      'move',
      'destination',
      'reason',
      'stays',
      'contact',
      'agrees',
      'unmet',
    ])
  })

  it('asks for the family’s words where it does not wholly agree, and for no day where it was not asked', () => {
    expect(faulty({ agrees: 'partly' })).toEqual(['words'])
    expect(faulty({ agrees: 'partly', words: 'Not the school.' })).toEqual([])
    expect(faulty({ agrees: 'does-not', words: ' ' })).toEqual(['words'])
    expect(faulty({ agreed: '' })).toEqual(['agreed'])
    expect(faulty({ agrees: 'not-asked', agreed: '' })).toEqual([])
  })

  it('asks for a reason only where not all is met, and sends none where all is', () => {
    expect(faulty({}, false)).toEqual(['unmet'])
    const sent = requestFrom({ ...whole, unmet: 'They move.' }, 'id', true)
    expect(sent).toMatchObject({
      do: 'ask',
      id: 'id',
      wish: { move: 'step-down', agreed: '2026-11-24' },
    })
    expect(sent).not.toHaveProperty('wish.unmet')
    expect(sent).not.toHaveProperty('wish.words')
    expect(requestFrom({ ...whole, unmet: 'They move.' }, 'id', false)).toMatchObject({
      wish: { unmet: 'They move.' },
    })
  })

  it('begins again with what was typed before, but not with what the family said then', () => {
    const author = { oid: 'o', name: 'Priya', agency: 'Early Help' }
    const fields = { ...whole, asked: '2026-11-20', words: 'Yes.' }
    const at = '2026-11-20T10:00:00.000Z'
    const draft = draftFrom('2026-11-25', {
      kind: 'closure',
      id: 'c',
      fields,
      author,
      at,
      changed: at,
    })
    expect(draft).toEqual({ ...whole, agrees: '', agreed: '2026-11-25' })
  })
})
