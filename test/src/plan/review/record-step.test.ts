import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../rules/calendar.ts'
import { emptyDraft, type StepDraft } from '../../../../src/plan/review/drafts.ts'
import { directionOf, scaleOf } from '../../../../src/plan/review/filed.ts'
import { initialDraft } from '../../../../src/plan/review/initial-draft.ts'
import {
  recordHome,
  recordOutcome,
  recordTogether,
  type Recorded,
} from '../../../../src/plan/review/record-step.ts'
import { samplePeople } from '../../../../src/local/people.ts'
import { on, sampleView, type Extra } from '../../tab/plan/sample-view.ts'

const [priya] = samplePeople
const ground = (more: readonly Extra[] = [], me: { readonly oid: string } = priya) => ({
  view: sampleView('Hartley', { more }).view,
  me,
  point: '6-month',
  judge: () => 'team',
  newId: (name: string) => name,
})
const draft = (change: Partial<StepDraft>): StepDraft => ({ ...emptyDraft, ...change })
const rowsOf = (recorded: Recorded) =>
  'faults' in recorded
    ? recorded.faults
    : recorded.operations.map((one) => (one.do === 'add' ? one.fields : one))
const score = (number: number, informant: string, about: string, day: string): Extra => ({
  kind: 'evidence',
  id: `${informant}-${day}`,
  fields: {
    measure: 'score',
    who: 'family',
    on: day,
    recorded: day,
    instrument: 'Scaling',
    edition: scaleOf(about),
    informant,
    number,
    about,
  },
})

describe('an outcome in a review', () => {
  it('has the family’s number and the team’s in two lines, and is judged by a word that moves no clock', () => {
    const rows = rowsOf(
      recordOutcome(
        '7.3',
        draft({ family: 6, team: 4, judged: 'better', note: 'New friends.' }),
        ground(),
      ),
    )
    expect(rows).toMatchObject([
      { edition: '0 to 10, 7.3', informant: 'family', number: 6, basis: 'self', about: '7.3' },
      { edition: '0 to 10, 7.3', informant: 'team', number: 4, basis: 'professional' },
      { edition: directionOf('7.3'), number: 1, note: 'New friends.', source: '6-month review' },
    ])
  })

  it('asks what the team judges, and takes no “met” before its day', () => {
    expect(rowsOf(recordOutcome('7.3', draft({}), ground()))).toHaveProperty('judged')
    expect(rowsOf(recordOutcome('7.3', draft({ judged: 'met' }), ground()))).toHaveProperty(
      'judged',
    )
  })

  it('that waits for a judgement gets one: met, or not met yet beside how it moved', () => {
    expect(rowsOf(recordOutcome('3.2', draft({ judged: 'met', note: 'Yes.' }), ground()))).toEqual([
      {
        measure: 'judgement',
        by: 'team',
        on,
        about: '3.2',
        result: 'met',
        basis: 'professional',
        source: '6-month review',
        note: 'Yes.',
      },
    ])
    expect(
      rowsOf(recordOutcome('3.2', draft({ judged: 'worse', note: 'Low.' }), ground())),
    ).toMatchObject([
      { measure: 'judgement', result: 'not-met', note: 'Low.' },
      { measure: 'score', number: -1 },
    ])
  })

  it('begins with the numbers of last time, so that an unchanged step is one choice; what is judged is chosen each time', () => {
    const last = [
      score(5, 'family', '7.3', addDays(on, -90)),
      score(3, 'team', '7.3', addDays(on, -90)),
    ]
    const { view } = ground(last)
    const step = { kind: 'outcome', id: '7.3', status: 'Clock restarted' } as const
    expect(initialDraft(step, view)).toMatchObject({ family: 5, team: 3, judged: '' })
  })

  it('is not recorded twice: the same number of today writes nothing, another puts one’s own right', () => {
    const today = [score(5, 'team', '7.3', on)]
    const saved = (team: number, me?: { readonly oid: string }) =>
      rowsOf(recordOutcome('7.3', draft({ team, judged: 'same' }), ground(today, me)))
    expect(saved(5)).toMatchObject([{ edition: directionOf('7.3') }])
    expect(saved(4)).toMatchObject([{ do: 'set', field: 'number', value: 4 }, { number: 0 }])
  })

  it('keeps what a colleague recorded today, with another number beside it', () => {
    const today = [score(5, 'team', '7.3', on)]
    const rows = rowsOf(
      recordOutcome('7.3', draft({ team: 4, judged: 'same' }), ground(today, { oid: 'grace' })),
    )
    expect(rows).toMatchObject([{ informant: 'team', number: 4 }, { number: 0 }])
  })
})

describe('how things are at home', () => {
  it('is the family’s number with its words, the team’s, and each child’s own words', () => {
    const said = {
      tyler: { words: ' Less shouting. ', how: 'conversation' },
      ellie: { words: ' ', how: '' },
    }
    const rows = rowsOf(
      recordHome(draft({ family: 7, team: 5, note: 'Calmer.', voices: said }), ground()),
    )
    expect(rows).toMatchObject([
      { informant: 'family', number: 7, note: 'Calmer.', edition: '0 to 10, home' },
      { informant: 'team', number: 5 },
      { person: 'tyler', on, words: 'Less shouting.', how: 'conversation' },
    ])
    expect(rows).toHaveLength(3)
  })

  it('asks how a child’s words came to be known, and for the number that goes with the family’s', () => {
    const voices = { tyler: { words: 'Fine.', how: '' } }
    expect(rowsOf(recordHome(draft({ note: 'Calmer.', voices }), ground()))).toEqual({
      family: 'Choose the number that goes with what the family says.',
      'how-tyler': 'Choose how you came to know it.',
    })
  })
})

it('outcomes taken together each get the team’s one word', () => {
  const recorded = recordTogether(
    ['1.4', '2.3'],
    draft({ judged: 'same', note: 'As it was.' }),
    ground(),
  )
  expect(rowsOf(recorded)).toMatchObject([
    { about: '1.4', number: 0, note: 'As it was.' },
    { about: '2.3', number: 0 },
  ])
  expect(rowsOf(recordTogether(['1.4'], draft({}), ground()))).toHaveProperty('judged')
})
