import { describe, expect, it } from 'vitest'
import {
  answered,
  coText,
  heard,
  isUnsaved,
  launched,
  refused,
  typed,
  type CoText,
} from '../../../../src/plan/coedit/co-text.ts'
import { changesOf } from '../../../../src/plan/text-changes.ts'

const place = { record: 'head', field: 'goal' }
const puts = (text: CoText, at: number, insert: string) =>
  typed(text, changesOf([{ from: at, to: at, insert }], text.shown.length))
const step = (seq: number, from: number, to: number, insert: string, operation?: string) => ({
  seq,
  splices: [{ from, to, insert }],
  ...(operation === undefined ? {} : { operation }),
})

const calm = coText({ text: 'Calm mornings', seq: 4 })
const onItsWay = launched(puts(calm, 13, ' for Tom'), place, 'mine')

describe('words that were typed', () => {
  it('leave as what they changed in the text that was seen', () => {
    expect(onItsWay.flight?.sent).toEqual({
      do: 'splice',
      id: 'mine',
      record: 'head',
      field: 'goal',
      base: 4,
      length: 13,
      splices: [{ from: 13, to: 13, insert: ' for Tom' }],
    })
  })

  it('wait while others are on their way, and leave when those have arrived', () => {
    const waiting = launched(puts(onItsWay, 21, '.'), place, 'next')
    expect(waiting.flight?.sent.id).toBe('mine')
    const { text } = heard(waiting, {
      text: 'Calm mornings for Tom',
      seq: 5,
      steps: [step(5, 13, 13, ' for Tom', 'mine')],
    })
    expect(launched(text, place, 'next').flight?.sent).toMatchObject({
      base: 5,
      length: 21,
      splices: [{ from: 21, to: 21, insert: '.' }],
    })
  })

  it('are moved by what others write before them, and the same is sent again', () => {
    const { text, remote } = heard(puts(onItsWay, 21, '.'), {
      text: 'Very calm mornings',
      seq: 5,
      steps: [step(5, 0, 1, 'Very c')],
    })
    expect(text.shown).toBe('Very calm mornings for Tom.')
    expect(remote?.mapPos(21)).toBe(26)
    expect(text.flight?.sent).toEqual(onItsWay.flight?.sent)
  })

  it('and were taken out again before they left are not sent', () => {
    const gone = typed(puts(calm, 13, '!'), changesOf([{ from: 13, to: 14, insert: '' }], 14))
    expect([isUnsaved(gone), launched(gone, place, 'mine').flight]).toEqual([false, null])
  })

  it('that are refused stay, and may be sent under another id', () => {
    const back = refused(puts(onItsWay, 21, '.'), 'mine')
    expect([back.shown, isUnsaved(back)]).toEqual(['Calm mornings for Tom.', true])
    expect(launched(back, place, 'again').flight?.sent.splices).toEqual([
      { from: 13, to: 13, insert: ' for Tom.' },
    ])
  })
})

describe('a text that is heard as a whole', () => {
  it('takes the place of what was known where nothing is unsaved', () => {
    expect(heard(calm, { text: 'Quiet', seq: 9 }).text).toMatchObject({ shown: 'Quiet', seq: 9 })
  })

  it('waits until it is certain whether it holds what is on its way', () => {
    const whole = { text: 'Calm mornings for Tom and Kit', seq: 6 }
    const waiting = heard(puts(onItsWay, 21, '!'), whole)
    expect([waiting.text.shown, waiting.remote]).toEqual(['Calm mornings for Tom!', null])
    const { text } = answered(waiting.text, 'mine', 5)
    expect(text).toMatchObject({ known: whole.text, seq: 6, flight: null })
    expect(text.shown).toBe('Calm mornings for Tom and Kit!')
  })

  it('does not hold it where its event came later', () => {
    const waiting = heard(onItsWay, { text: 'Calm', seq: 6 }).text
    const { text } = answered(waiting, 'mine', 7)
    expect(text.shown).toBe('Calm mornings for Tom')
    expect(heard(text, { text: 'Calm for Tom', seq: 7 }).text).toMatchObject({
      shown: 'Calm for Tom',
      flight: null,
    })
  })

  it('older than what is known says nothing', () => {
    expect(heard(calm, { text: 'Old', seq: 3 }).text).toBe(calm)
  })

  it('that its steps do not lead to is believed, not they', () => {
    const { text } = heard(calm, { text: 'Quiet', seq: 9, steps: [step(8, 40, 50, 'x')] })
    expect(text.shown).toBe('Quiet')
    const other = heard(calm, { text: 'Quiet', seq: 9, steps: [step(8, 0, 4, 'Loud')] })
    expect(other.text.shown).toBe('Quiet')
  })
})

it('a letter that the plan keeps in another form is shown in that form once it is saved', () => {
  const cafe = launched(puts(coText({ text: 'cafe', seq: 1 }), 4, '\u0301'), place, 'mine')
  const { text } = heard(puts(cafe, 5, '!'), {
    text: 'café',
    seq: 2,
    steps: [{ seq: 2, operation: 'mine', splices: [{ from: 3, to: 4, insert: 'é' }] }],
  })
  expect(text.shown).toBe('café!')
})

describe('a step that somebody else made', () => {
  it('is taken where they made it and not where comparing would find it, also while nothing is on its way', () => {
    const before = coText({ text: 'no no no', seq: 4 })
    const steps = [step(5, 0, 0, 'no ')]
    const { text, remote } = heard(before, { text: 'no no no no', seq: 5, steps })
    expect(text.known).toBe('no no no no')
    expect(remote?.mapPos(0, 1)).toBe(3)
    expect(remote?.mapPos(8, 1)).toBe(11)
    const caret = remote?.mapPos(5, 1)
    expect(caret).toBe(8)
  })

  it('is mapped under what was typed since, which stays where it was typed', () => {
    const typing = puts(coText({ text: 'no no no', seq: 4 }), 3, 'oh ')
    const steps = [step(5, 0, 0, 'no ')]
    const { text } = heard(typing, { text: 'no no no no', seq: 5, steps })
    expect(text.shown).toBe('no no oh no no')
    expect(launched(text, place, 'mine').flight?.sent.splices).toEqual([
      { from: 6, to: 6, insert: 'oh ' },
    ])
  })
})
