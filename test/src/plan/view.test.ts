import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../src/plan/operation.ts'
import { hiddenReason } from '../../../src/plan/redaction.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  omar,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
  type Worker,
} from './plan-lab.ts'

function seenBy(paper: Paper, who: Worker, on = today): PlanView {
  const view = viewOf(paper.plan, who, on)
  if (!view) throw new Error(`${who.name} sees nothing`)
  return view
}

describe('a view', () => {
  it('is nothing for somebody outside the team, before they join it and after they left', () => {
    const paper = marlowes()
    expect(viewOf(paper.plan, omar, today)).toBeNull()
    expect(viewOf(paper.plan, grace, '2026-01-09')).toBeNull()
    paper.write(priya, sets('grace', 'to', today))
    expect(viewOf(paper.plan, grace, today)).not.toBeNull()
    expect(viewOf(paper.plan, grace, '2026-11-23')).toBeNull()
  })

  it('is nothing for a member whose work no longer opens plans', () => {
    expect(viewOf(marlowes().plan, { ...grace, roles: ['Auditor'] }, today)).toBeNull()
  })

  it('shows what has an audience to its agencies and to whoever wrote it', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('police'))
    paper.write(grace, judgement('for-police', 'practitioner', { audience: [liam.agency] }))
    const ids = (who: Worker) =>
      seenBy(paper, who)
        .records.map(({ id }) => id)
        .filter((id) => id === 'police' || id === 'for-police')
    expect(ids(liam)).toEqual(['police', 'for-police'])
    expect(ids(grace)).toEqual(['for-police'])
    expect(ids(priya)).toEqual([])
    expect(ids(helen)).toEqual([])
    expect([liam, grace, priya, helen].map((who) => seenBy(paper, who).hidden)).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('dates the last entry by what the reader can see', () => {
    const paper = marlowes()
    paper.write(grace, writes('head', 'goal', 'Breakfast'), '2026-03-01')
    paper.write(liam, policeOnly('police', { on: '2026-03-02' }), '2026-03-05')
    expect(seenBy(paper, grace).lastEntry).toMatch(/^2026-03-01/)
    expect(seenBy(paper, liam).lastEntry).toMatch(/^2026-03-05/)
    paper.write(liam, removes('police'), '2026-03-06')
    expect(seenBy(paper, grace).lastEntry).toMatch(/^2026-03-01/)
  })

  it('says that a hidden entry decided a clause, its verdict, and no more', () => {
    const paper = marlowes()
    paper.write(
      priya,
      adds('searched', 'searched', {
        measures: ['offence', 'asb-incident'],
        people: ['ruth'],
        from: '2025-01-01',
        to: today,
      }),
    )
    const before = seenBy(paper, grace).findings.outcomes.find(({ ref }) => ref === '7.1')
    expect(before?.verdict).toBe('met')
    paper.write(liam, policeOnly('police'))
    const [theirs, his] = [grace, liam].map((who) =>
      seenBy(paper, who).findings.outcomes.find(({ ref }) => ref === '7.1'),
    )
    expect(theirs?.verdict).toBe('not-met')
    expect(theirs?.earliest).toBeNull()
    expect(theirs).not.toHaveProperty('restarted')
    expect(theirs?.clauses.map(({ because }) => because)).toContain(hiddenReason)
    expect(his?.verdict).toBe('not-met')
    expect(his?.restarted).toBe(true)
    expect(his?.earliest).toBe('2027-04-02')
    expect(JSON.stringify(his?.clauses)).not.toContain(hiddenReason)
  })

  it('counts the searches a reader sees as if those they do not see were not there', () => {
    const search = { people: ['ruth'], from: '2025-01-01', to: today }
    const measures = ['offence', 'asb-incident']
    const open = marlowes()
    open.write(priya, adds('searched', 'open', { ...search, measures }))
    const withHidden = marlowes()
    withHidden.write(
      liam,
      adds('searched', 'hidden', {
        ...search,
        measures: ['missing-episode'],
        audience: [liam.agency],
      }),
    )
    withHidden.write(priya, adds('searched', 'open', { ...search, measures }))
    expect(seenBy(withHidden, grace).findings).toEqual(seenBy(open, grace).findings)
  })
})

/** Days on which only hidden things happened, so that any of them in a view is a leak. */
const hiddenDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2026-08-${String(day).padStart(2, '0')}`)
const openDay = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2026-06-${String(day).padStart(2, '0')}`)
const child = fc.constantFrom('tom', 'ivy')
const anyone = fc.constantFrom('tom', 'ivy', 'ruth')

type Fields = Extract<Operation, { do: 'add' }>['fields']

/** Evidence that the rules of several needs look at. */
const rowOn = (day: fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
  fc.oneof(
    fc.record({ measure: fc.constant('offence'), who: anyone, on: day }),
    fc.record({ measure: fc.constant('asb-incident'), who: anyone, on: day }),
    fc.record({ measure: fc.constant('missing-episode'), who: child, on: day }),
    fc.record({ measure: fc.constant('domestic-abuse-incident'), who: anyone, on: day }),
    fc.record({ measure: fc.constant('exclusion'), who: child, on: day, days: fc.nat(5) }),
    fc.record({
      measure: fc.constant('attendance'),
      who: child,
      from: fc.constant('2026-04-20'),
      to: day,
      possible: fc.constant(100),
      attended: fc.nat(100),
    }),
    fc.record({
      measure: fc.constant('employment'),
      who: fc.constant('ruth'),
      from: day,
      status: fc.constant('employed'),
    }),
    fc.record({
      measure: fc.constant('score'),
      who: anyone,
      on: day,
      number: fc.nat(20),
      instrument: fc.constant('DASH'),
    }),
    fc.record({
      measure: fc.constant('support-level'),
      who: child,
      from: day,
      status: fc.constantFrom('child-in-need', 'child-protection', 'early-help'),
    }),
    fc.record({
      measure: fc.constant('judgement'),
      on: day,
      by: fc.constantFrom('practitioner', 'self', 'team', 'parent'),
      about: fc.constantFrom('1.1', '5.1', '6.2', '7.1', '8.1', '10.2'),
      result: fc.constantFrom('met', 'not-met'),
    }),
  )
const searchOn = (day: fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
  fc.record({
    measures: fc.subarray(
      ['offence', 'asb-incident', 'missing-episode', 'domestic-abuse-incident', 'exclusion'],
      { minLength: 1 },
    ),
    people: fc.constantFrom(['ruth'], ['tom'], ['ivy'], ['family'], ['ruth', 'tom', 'ivy']),
    from: fc.constantFrom('2025-01-01', '2026-01-10'),
    to: day,
  })
const entry = (day: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 3, arbitrary: rowOn(day).map((fields) => ({ kind: 'evidence' as const, fields })) },
    {
      weight: 1,
      arbitrary: searchOn(day).map((fields) => ({ kind: 'searched' as const, fields })),
    },
  )

const needRefs = ['5.1', '6.2', '8.1', '10.2']

/** A plan with what everybody may see, and then what only the police may. */
function written(
  open: readonly { kind: 'evidence' | 'searched'; fields: Fields }[],
  hidden: readonly { kind: 'evidence' | 'searched'; fields: Fields }[],
): Paper {
  const paper = marlowes()
  for (const ref of needRefs)
    paper.write(
      priya,
      adds('need', `need-${ref.replace('.', '-')}`, {
        ref,
        people: ['ruth', 'tom'],
        identified: '2026-01-10',
      }),
    )
  open.forEach(({ kind, fields }, at) => {
    paper.write(grace, adds(kind, `open-${at}`, fields))
  })
  hidden.forEach(({ kind, fields }, at) => {
    const marked = { ...fields, source: `SECRET ${at}`, audience: [liam.agency] }
    paper.write(liam, adds(kind, `SECRET-${at}`, marked))
  })
  return paper
}

const verdicts = ['met', 'waiting', 'unknown', 'not-met', 'not-applicable', 'not-stated']

/** Every text, number and flag in a value, each with the name it stands under. */
function leavesOf(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leavesOf(one, name))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, key))
  return [`${name}=${String(value)}`]
}

describe('for whoever may not see an entry', () => {
  const entries = (day: fc.Arbitrary<string>) =>
    fc.array(entry(day), { minLength: 1, maxLength: 6 })

  it('the view holds nothing of it: only verdicts, and that something counts where it does', () => {
    let decided = 0
    fc.assert(
      fc.property(entries(openDay), entries(hiddenDay), (open, hidden) => {
        const without = written(open, [])
        const paper = written(open, hidden)
        for (const who of [priya, grace, helen]) {
          const view = seenBy(paper, who)
          const plain = seenBy(without, who)
          expect(view.hidden).toBe(JSON.stringify(view.findings) !== JSON.stringify(plain.findings))
          expect(view.findings.reviews).toEqual(plain.findings.reviews)
          expect(view.records.map(({ id }) => id)).toEqual(plain.records.map(({ id }) => id))
          expect(view.lastEntry).toBe(plain.lastEntry)
          const text = JSON.stringify(view)
          expect(text).not.toContain('SECRET')
          expect(text).not.toContain('2026-08-')
          const known = new Set([
            ...leavesOf({ ...plain, seq: view.seq, hidden: view.hidden }),
            ...verdicts.flatMap((verdict) => [`verdict=${verdict}`, `beforeClosure=${verdict}`]),
            ...leavesOf(plain.findings.outcomes.map(({ ref }) => ({ outstanding: ref }))),
            ...leavesOf(plain.findings.themes.map(({ ref }) => ({ because: ref }))),
            `because=${hiddenReason}`,
            'rests=both',
            'earliest=null',
          ])
          expect(leavesOf(view).filter((leaf) => !known.has(leaf))).toEqual([])
          if (text.includes(hiddenReason)) decided++
        }
      }),
      { numRuns: 60 },
    )
    expect(decided).toBeGreaterThan(20)
  })

  it('and for whoever may see all, nothing is withheld', () => {
    fc.assert(
      fc.property(entries(openDay), entries(hiddenDay), (open, hidden) => {
        const view = seenBy(written(open, hidden), liam)
        expect(view.hidden).toBe(false)
        expect(JSON.stringify(view)).not.toContain(hiddenReason)
        expect(view.records.filter(({ id }) => id.startsWith('SECRET'))).toHaveLength(hidden.length)
      }),
      { numRuns: 30 },
    )
  })
})
