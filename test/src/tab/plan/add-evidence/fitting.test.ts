import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf } from '../../../../../rules/frameworks/index.ts'
import {
  fittingForms,
  judgesFor,
  judgesOfWhole,
  searchableMeasures,
} from '../../../../../src/tab/plan/add-evidence/fitting.ts'
import { forms } from '../../../../../src/tab/plan/add-evidence/forms.ts'
import { findOutcome } from '../../../../../src/tab/plan/lines.ts'

const evidenceOf = (ref: string, id = 'supporting-families-2022') => {
  const framework = frameworkOf(id)
  const placed = framework && findOutcome(framework, ref)
  if (!placed) throw new Error(`there is no outcome ${ref}`)
  return [placed.outcome.evidence]
}

describe('what the drawer offers first', () => {
  it('for a young person’s crime: incidents, that the police were searched, and how they engage', () => {
    const offered = fittingForms(evidenceOf('7.3'))
    expect(offered).toEqual(expect.arrayContaining(['offence', 'asb-incident', 'searched']))
    expect(searchableMeasures(evidenceOf('7.3'))).toEqual(['offence', 'asb-incident'])
  })

  it('where practitioner and child must both judge, it asks who judges among both kinds', () => {
    expect(fittingForms(evidenceOf('6.3'))).toContain('judgement')
    expect(judgesFor(evidenceOf('6.3'))).toEqual(expect.arrayContaining(['practitioner', 'child']))
  })

  it('for a DASH score under Bristol’s plan: the score, a fact that none was needed, and the word', () => {
    const offered = fittingForms(evidenceOf('3.2', 'bristol'))
    expect(new Set(offered)).toEqual(new Set(['score', 'fact', 'judgement', 'searched']))
    expect(judgesFor(evidenceOf('3.2', 'bristol'))).toEqual(['lead-professional'])
  })

  it('for a job in Herefordshire: the job, the benefit before it, and that both were searched', () => {
    const job = evidenceOf('11', 'herefordshire-2015')
    expect(fittingForms(job)).toEqual(['employment', 'benefit', 'fact', 'judgement', 'searched'])
    expect(searchableMeasures(job)).toEqual(['employment', 'benefit'])
  })

  it('for referrals after a safeguarding plan: the plan’s levels too', () => {
    expect(fittingForms(evidenceOf('7', 'herefordshire-2015'))).toEqual(
      expect.arrayContaining(['support-level', 'referral', 'searched']),
    )
  })

  it('where only a professional may judge, no member of the family is offered', () => {
    expect(judgesOfWhole(evidenceOf('6.1'))).not.toContain('child')
  })

  it('for every outcome of every framework there is a form that could move it', () => {
    const known = new Set(forms.map(({ id }) => id))
    const outcomes = frameworkIds.flatMap((id) =>
      (frameworkOf(id)?.themes ?? []).flatMap((theme) => theme.outcomes),
    )
    const unmoved = outcomes.filter(({ evidence }) => fittingForms([evidence]).length === 0)
    const unknown = outcomes.flatMap(({ evidence }) =>
      fittingForms([evidence]).filter((form) => !known.has(form)),
    )
    expect(unmoved.map(({ ref }) => ref)).toEqual([])
    expect(unknown).toEqual([])
  })
})
