import { describe, expect, it } from 'vitest'
import { applyEvents, emptyPlan } from '../../../../src/plan/plan.ts'
import { viewOf, type PlanView } from '../../../../src/plan/view.ts'
import { createViews } from '../../../../src/service/plans/views.ts'
import { fc } from '../../../chance.ts'
import { emergency, steps } from '../../plan/hidden-steps.ts'
import {
  adds,
  grace,
  helen,
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
} from '../../plan/plan-lab.ts'

const readers = [priya, grace, liam, helen, omar, emergency]

/** A plan read anew from its events, of which nothing was ever worked out. */
const unseen = ({ plan, events }: Paper) => applyEvents(emptyPlan(plan.key), events)

function openViews(paper: Paper) {
  const views = createViews()
  return (who: typeof priya): PlanView => {
    const view = views(paper.plan, who, today)
    if (!view) throw new Error(`${who.name} sees nothing`)
    return view
  }
}

describe('what is worked out once for many readers', () => {
  it('gives each of them, after any steps, to the letter what is worked out for them alone', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const paper = marlowes()
        paper.write(
          liam,
          adds('person', 'dad', { name: 'Lee', kind: 'adult', audience: [liam.agency] }),
        )
        const views = createViews()
        for (const [at, { step }] of taken.entries()) {
          step(paper, at)
          paper.offer(grace, writes('head', 'goal', `Goal ${at}`, paper.plan.seq))
          for (const who of readers) {
            const alone = viewOf(unseen(paper), who, today)
            expect(views(paper.plan, who, today)).toEqual(alone)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is the same object for all who are shown the same, and another for whoever is shown less', () => {
    const paper = marlowes()
    paper.write(liam, policeOnly('theft', { who: 'ruth', on: '2026-08-01' }))
    const seen = openViews(paper)
    expect(seen(priya).findings).toBe(seen(helen).findings)
    expect(seen(liam).findings).not.toBe(seen(priya).findings)
  })

  it('stays while somebody types, and is made anew where the rules read something else', () => {
    const paper = marlowes()
    const seen = openViews(paper)
    const { findings } = seen(grace)
    paper.write(grace, writes('head', 'goal', 'Calm mornings', paper.plan.seq))
    expect(seen(grace).findings).toBe(findings)
    paper.write(priya, adds('need', 'home', { ref: '9.2', people: ['ruth'], identified: today }))
    expect(seen(grace).findings).not.toEqual(findings)
  })

  it('is not shown to somebody whose place in the team has ended', () => {
    const paper = marlowes()
    const views = createViews()
    expect(views(paper.plan, grace, today)).not.toBeNull()
    paper.write(priya, sets('grace', 'to', '2026-11-01', paper.plan.seq))
    expect(views(paper.plan, grace, today)).toBeNull()
  })

  it('is not shown any more where a place that is protected was named, and is where it was taken back', () => {
    const paper = marlowes()
    const seen = openViews(paper)
    paper.write(priya, writes('head', 'goal', 'We met at 7 Quay Row', paper.plan.seq))
    const goalFor = (who: typeof priya) =>
      seen(who).records.find(({ kind }) => kind === 'plan')?.fields['goal']
    expect(goalFor(grace)).toContain('Quay Row')
    paper.write(
      liam,
      adds('location', 'refuge', {
        people: ['ruth'],
        use: 'home',
        text: '7 Quay Row',
        protected: true,
        audience: [liam.agency, priya.agency],
      }),
    )
    expect(goalFor(grace)).toBeUndefined()
    expect(goalFor(liam)).toContain('Quay Row')
    paper.write(priya, removes('refuge', paper.plan.seq))
    expect(goalFor(grace)).toContain('Quay Row')
  })

  it('is shown to somebody from when they join', () => {
    const paper = marlowes()
    const views = createViews()
    expect(views(paper.plan, omar, today)).toBeNull()
    paper.write(priya, adds('member', 'omar', place(omar, 'member')))
    expect(views(paper.plan, omar, today)?.me.agency).toBe(omar.agency)
  })
})
