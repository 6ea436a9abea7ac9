import { fc } from '../../chance.ts'
import { describe, expect, it } from 'vitest'
import { changeBetween, withChange } from '../../../src/plan/view-change.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import {
  adds,
  grace,
  liam,
  marlowes,
  omar,
  place,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
} from './plan-lab.ts'

function graceSees(paper: Paper): PlanView {
  const view = viewOf(paper.plan, grace, today)
  if (!view) throw new Error('Grace is in the team')
  return view
}

/** What Grace is told when something is done, and sees that it makes her view the one it is now. */
function told(paper: Paper, deed: () => void) {
  const before = graceSees(paper)
  deed()
  const after = graceSees(paper)
  const change = changeBetween(before, after)
  expect(withChange(before, change)).toEqual(after)
  return {
    added: change.records.map(({ id }) => id),
    removed: change.removed,
    hidden: change.hidden,
  }
}

describe('what one reader is told of a change', () => {
  it('is the entry that changed, and the findings', () => {
    const paper = marlowes()
    expect(told(paper, () => paper.write(priya, sets('tom', 'schoolAge', true)))).toEqual({
      added: ['tom'],
      removed: [],
      hidden: false,
    })
  })

  it('is an entry that came or left', () => {
    const paper = marlowes()
    const come = told(paper, () =>
      paper.write(priya, adds('person', 'p', { name: 'P', kind: 'adult' })),
    )
    expect(come).toMatchObject({ added: ['p'], removed: [] })
    const left = told(paper, () => paper.write(priya, removes('ivy')))
    expect(left).toMatchObject({ added: [], removed: ['ivy'] })
  })

  it('is nothing of an entry they may not see, but that something counts', () => {
    const paper = marlowes()
    expect(told(paper, () => paper.write(liam, policeOnly('secret')))).toEqual({
      added: [],
      removed: [],
      hidden: true,
    })
    expect(told(paper, () => paper.write(liam, sets('secret', 'on', '2026-10-03')))).toEqual({
      added: [],
      removed: [],
      hidden: true,
    })
  })

  it('is an entry that opens to them, in its place among those that came after it', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('secret'))
    paper.write(
      grace,
      adds('evidence', 'later', { measure: 'offence', who: 'tom', on: '2026-10-02' }),
    )
    const opened = told(paper, () => paper.write(liam, sets('secret', 'audience', null)))
    expect(opened).toEqual({ added: ['secret', 'later'], removed: ['later'], hidden: false })
    const closed = told(paper, () => paper.write(liam, sets('secret', 'audience', [liam.agency])))
    expect(closed).toEqual({ added: [], removed: ['secret'], hidden: true })
  })

  it('is the same view again where nothing happened', () => {
    const paper = marlowes()
    expect(told(paper, () => undefined)).toEqual({ added: [], removed: [], hidden: false })
  })
})

describe('a page that is told every change', () => {
  const record = fc.constantFrom('a', 'b', 'c')
  const audience = fc.constantFrom<string[]>([liam.agency], [grace.agency], [])
  const deed = fc.oneof(
    fc.record({ do: fc.constant('file' as const), record, audience }),
    fc.record({ do: fc.constant('audience' as const), record, audience }),
    fc.record({ do: fc.constant('take' as const), record }),
    fc.record({ do: fc.constant('goal' as const), text: fc.string({ maxLength: 5 }) }),
  )

  it('holds at the end what it would see anew, in the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(deed, { maxLength: 4 }), { maxLength: 6 }), (rounds) => {
        const paper = marlowes()
        let page = graceSees(paper)
        let times = 0
        for (const deeds of rounds) {
          const before = graceSees(paper)
          for (const one of deeds) {
            times++
            if (one.do === 'goal')
              paper.offer(priya, writes('head', 'goal', one.text, paper.plan.seq))
            if (one.do === 'file')
              paper.offer(liam, policeOnly(`${one.record}-${times}`, { audience: one.audience }))
            const id = [...paper.plan.records.keys()].find((key) =>
              'record' in one ? key.startsWith(`${one.record}-`) : false,
            )
            if (id === undefined) continue
            if (one.do === 'audience') paper.offer(liam, sets(id, 'audience', one.audience))
            if (one.do === 'take') paper.offer(liam, removes(id))
          }
          page = withChange(page, changeBetween(before, graceSees(paper)))
        }
        expect(page).toEqual(graceSees(paper))
      }),
      { numRuns: 40 },
    )
  })

  it('learns that its own place changed', () => {
    const paper = marlowes()
    paper.write(priya, adds('member', 'omar', place(omar, 'lead')))
    const before = graceSees(paper)
    paper.write(priya, sets('grace', 'role', 'lead'))
    expect(withChange(before, changeBetween(before, graceSees(paper))).me.role).toBe('lead')
  })
})
