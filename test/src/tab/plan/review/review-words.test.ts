import { describe, expect, it } from 'vitest'
import type { NextReview } from '../../../../../rules/next-review-in.ts'
import { addDays } from '../../../../../rules/calendar.ts'
import { agendaOf } from '../../../../../src/plan/review/agenda.ts'
import { attendanceGroups, initialHold } from '../../../../../src/tab/plan/review/hold-words.ts'
import { attendanceLines, minutesOf } from '../../../../../src/tab/plan/review/minutes.ts'
import {
  familyQuestion,
  lastTime,
  lockedWords,
  parentsElsewhere,
  sinceLast,
  stepLines,
} from '../../../../../src/tab/plan/review/step-words.ts'
import { judgeOf } from '../../../../../src/tab/plan/review/to-write.ts'
import { foldedWords } from '../../../../../src/tab/plan/review/WhyPane.tsx'
import { detailOf } from '../../../../../src/tab/plan/outcome-detail.ts'
import { recordsIn } from '../../../../../src/tab/plan/people.ts'
import { idsOf, on, sampleView, type Extra } from '../sample-view.ts'

const evidence = (id: string, fields: Extra['fields']): Extra => ({
  kind: 'evidence',
  id,
  fields: { on, recorded: on, ...fields },
})
const score = (id: string, fields: Extra['fields']): Extra =>
  evidence(id, { measure: 'score', who: 'family', instrument: 'Scaling', ...fields })

describe('a step in words', () => {
  const { view, framework } = sampleView('Hartley')

  it('says of an outcome its number, whom it is about and how it stands', () => {
    const step = agendaOf(view).find(({ id }) => id === '7.3')
    expect(step && stepLines(step, view, framework)).toEqual({
      first: '7.3 For 4 or fewer incidents in 12 months …',
      second: 'Tyler, clock restarted',
    })
  })

  it('asks the one it is about, the two, or the family', () => {
    const people = recordsIn(view, 'person')
    const [dawn = ''] = idsOf(view, 'person', 'name', 'Dawn Hartley')
    const [tyler = ''] = idsOf(view, 'person', 'name', 'Tyler Hartley')
    expect(familyQuestion([tyler], people)).toBe('Where does Tyler say things are?')
    expect(familyQuestion([dawn, tyler], people)).toBe('Where do Dawn and Tyler say things are?')
    expect(familyQuestion([], people)).toBe('Where does the family say things are?')
  })

  it('says when “met” opens, or that it waits for the plan to close', () => {
    expect(lockedWords({ isOpen: false, on: '2027-03-02' }, '7.3')).toBe(
      '“Met” opens on 2 March 2027 (ref 7.3).',
    )
    expect(lockedWords({ isOpen: false, on: null }, '6.2')).toBe(
      '“Met” opens once the plan has closed (ref 6.2).',
    )
  })

  it('says last time’s number with its day, or that nobody asked before', () => {
    const more = [score('s', { number: 5, edition: '0 to 10, home', informant: 'family' })]
    const row = sampleView('Hartley', { more }).view.records.find(({ id }) => id === 's')
    expect(lastTime(row)).toBe('Last time 5, 1 Mar 2027')
    expect(lastTime(undefined)).toBe('Not asked before')
  })

  it('folds why into one line', () => {
    const detail = detailOf('7.3', view, framework)
    expect(detail && foldedWords(detail)).toMatch(
      /^Why: 0 of 2 checks met, earliest \d{1,2} \w{3} \d{4}$/,
    )
    const judged = detailOf('3.2', view, framework)
    expect(judged && foldedWords(judged)).toMatch(/checks met, when judged$/)
  })

  it('counts what came in since the review before', () => {
    const detail = detailOf('7.3', view, framework)
    expect(sinceLast(detail?.evidence ?? [], view)).toMatch(/^\d+ new entr(y|ies) since \d/)
    expect(sinceLast([], view)).toMatch(/^Nothing new since/)
  })
})

describe('fathers and parents who live elsewhere', () => {
  it('are asked for where the plan has none, and by name where it has one', () => {
    expect(parentsElsewhere(sampleView('Hartley').view)).toMatch(/^No parent who lives elsewhere/)
    const dad: Extra = {
      kind: 'person',
      id: 'dad',
      fields: { name: 'Carl Hartley', kind: 'adult', household: false },
    }
    expect(parentsElsewhere(sampleView('Hartley', { more: [dad] }).view)).toMatch(
      /^Carl lives elsewhere/,
    )
  })

  it('are not those who have no parenting responsibilities', () => {
    const gran: Extra = {
      kind: 'person',
      id: 'gran',
      fields: { name: 'Jean Hartley', kind: 'adult', household: false, parent: false },
    }
    expect(parentsElsewhere(sampleView('Hartley', { more: [gran] }).view)).toMatch(/^No parent/)
  })
})

describe('the minutes of a review', () => {
  it('are what was recorded today, outcome by outcome, and nothing of yesterday', () => {
    const yesterday = addDays(on, -1)
    const more: Extra[] = [
      score('home', { number: 7, edition: '0 to 10, home', informant: 'family' }),
      score('f', { number: 6, edition: '0 to 10, 7.3', informant: 'family', about: '7.3' }),
      score('t', { number: 4, edition: '0 to 10, 7.3', informant: 'team', about: '7.3' }),
      score('d', {
        number: 1,
        edition: 'better or worse, 7.3',
        informant: 'team',
        about: '7.3',
        note: 'New friends.',
      }),
      score('old', {
        number: -1,
        edition: 'better or worse, 1.4',
        informant: 'team',
        about: '1.4',
        on: yesterday,
      }),
    ]
    expect(minutesOf(sampleView('Hartley', { more }).view)).toEqual([
      'At home: family 7',
      '7.3: making progress (family 6, team 4). New friends.',
    ])
  })
})

describe('who was there', () => {
  const { view } = sampleView('Hartley')

  it('is chosen from the family and from the team by agency', () => {
    expect(attendanceGroups(view).map(({ title }) => title)).toEqual([
      'Family',
      'Early Help',
      'Northgate Primary School',
      'Northshire Police',
    ])
  })

  it('begins with those who have the plan open, and no day where none is proposed', () => {
    const me = recordsIn(view, 'member').find(({ fields }) => fields['name'] === 'Priya Nair')
    const none: NextReview = { kind: 'none', reasons: [] }
    const hold = initialHold(view, String(me?.fields['oid']), [{ name: 'Liam Doyle' }], none)
    const liam = recordsIn(view, 'member').find(({ fields }) => fields['name'] === 'Liam Doyle')
    expect(new Set(Object.keys(hold.came))).toEqual(new Set([me?.id, liam?.id]))
    expect(hold).toMatchObject({ mode: '', next: '', note: '' })
  })

  it('is told by agency, the family first, with apologies', () => {
    const [dawn = ''] = idsOf(view, 'person', 'name', 'Dawn Hartley')
    const member = (name: string) => idsOf(view, 'member', 'name', name)[0] ?? ''
    const [known] = recordsIn(view, 'review')
    if (!known) throw new Error('the family has had a review')
    const review = {
      ...known,
      fields: { attended: [dawn, member('Priya Nair')], apologies: [member('Helen Marsh')] },
    }
    expect(attendanceLines(review, view)).toEqual([
      'Family: Dawn',
      'Early Help: Priya Nair; apologies from Helen Marsh',
    ])
  })
})

describe('in whose name an outcome is judged', () => {
  it('is the team’s, and the lead professional’s where the framework hears them alone and they record', () => {
    const hartley = sampleView('Hartley')
    expect(judgeOf('3.2', hartley.view, hartley.framework)).toBe('team')
    const bristol = sampleView('Penrose')
    const refs = bristol.framework.themes.flatMap(({ outcomes }) => outcomes.map(({ ref }) => ref))
    const judges = (role: 'lead' | 'member') =>
      new Set(
        refs.map((ref) =>
          judgeOf(ref, { ...bristol.view, me: { ...bristol.view.me, role } }, bristol.framework),
        ),
      )
    expect(judges('member')).toEqual(new Set(['team']))
    expect(judges('lead')).toContain('lead-professional')
  })
})
