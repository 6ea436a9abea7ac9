import { describe, expect, it } from 'vitest'
import { frameworkIds, frameworkOf } from '../../../../../rules/frameworks/index.ts'
import {
  fittingForms,
  judgesFor,
  takesFact,
} from '../../../../../src/tab/plan/add-evidence/fitting.ts'
import { hintFor } from '../../../../../src/tab/plan/add-evidence/field-hints.ts'
import { formOf } from '../../../../../src/tab/plan/add-evidence/forms.ts'
import { judgesOf, offersFor } from '../../../../../src/tab/plan/add-evidence/offers.ts'
import { linesOf } from '../../../../../src/tab/plan/lines.ts'
import { sampleView } from '../sample-view.ts'

const offered = (family: string, ref: string) => {
  const { view, framework } = sampleView(family)
  return offersFor(ref, view, framework)
}

describe('what is offered for a line', () => {
  it('every line of every framework, a theme’s own among them, has a form that could move it, and somebody to judge where it takes a judgement', () => {
    for (const id of frameworkIds) {
      const clauses = (frameworkOf(id)?.themes ?? []).flatMap((theme) => [
        ...theme.outcomes.map((outcome) => outcome.evidence),
        ...(theme.clauses ?? []),
      ])
      for (const { ref, clause } of clauses.flatMap(linesOf)) {
        const forms = fittingForms([clause])
        expect([id, ref, forms.length > 0]).toEqual([id, ref, true])
        expect(forms.filter((form) => !formOf(form))).toEqual([])
        expect([id, ref, forms.includes('judgement')]).toEqual([
          id,
          ref,
          judgesFor([clause]).length > 0,
        ])
        expect(forms.includes('fact')).toBe(takesFact([clause]))
      }
    }
  })

  it('the plan as a whole takes a judgement, by those whose word the framework hears', () => {
    const { view, framework } = sampleView('Maddison')
    const { fitting, offers } = offersFor('plan', view, framework)
    expect(fitting).toEqual(['judgement'])
    expect(offers.about).toEqual([{ id: 'plan', says: 'The plan as a whole' }])
    expect(judgesOf('plan', 'plan', view, framework)).toEqual([
      'lead-professional',
      'team',
      'family',
    ])
  })

  it('nobody but the lead professional is offered as judge where only that word counts', () => {
    const { view, framework } = sampleView('Penrose')
    expect(judgesOf('6.2.m1', '6.2', view, framework)).toEqual(['lead-professional'])
    const member = { ...view, me: { ...view.me, role: 'member' as const } }
    expect(judgesOf('6.2.m1', '6.2', member, framework)).toEqual([])
  })

  it('an outcome is judged as a whole only where that would count for one of its lines', () => {
    const ids = (family: string, ref: string) =>
      offered(family, ref).offers.about.map(({ id }) => id)
    expect(ids('Maddison', '4.3')).not.toContain('4.3')
    expect(ids('Hussain', '1.7')).toEqual(['1.7'])
    expect(ids('Penrose', '3.2')).toContain('3.2')
  })

  it('a theme’s measures take the child’s word, levels of support and facts', () => {
    const { fitting, offers } = offered('Hussain', '1')
    expect(fitting).toEqual(expect.arrayContaining(['judgement', 'support-level', 'fact']))
    expect(offers.lines.map(({ id }) => id)).toContain('1.m2')
    expect(offers.lines.map(({ id }) => id)).not.toContain('1.m1')
  })

  it('nursery sessions are filed between any two days, for early years', () => {
    const { framework } = sampleView('Pryce')
    const { fitting, offers } = offersFor('6', sampleView('Pryce').view, framework)
    expect(fitting).toContain('sessions')
    expect(offers.setting).toBe('early-years')
  })
})

describe('what a field says', () => {
  const hint = (family: string, ref: string, about: string, form: string, field = 'on') => {
    const { view, framework } = sampleView(family)
    return hintFor(field, { ref, about, form }, view, framework)
  }

  it('a word that counts only three months after the opening says from which day, and that an adverse one counts at once', () => {
    expect(hint('Penrose', '6.2', '6.2.m1', 'judgement')).toBe(
      'It counts from 1 Apr 2027. Said earlier it does not count, unless it says not met.',
    )
  })

  it('one that waits for the end of support has no day yet', () => {
    expect(hint('Pryce', '9', '9.m1', 'judgement')).toBe(
      'It counts only 6 months after support has ended.',
    )
  })

  it('one that counts at once says nothing', () => {
    expect(hint('Penrose', '3.4', '3.4.m1', 'judgement')).toBeUndefined()
    expect(hint('Maddison', 'plan', 'plan', 'judgement')).toBeUndefined()
  })

  it('a score says which scale counts', () => {
    expect(hint('Penrose', '3.2', '', 'score', 'instrument')).toBe('The framework counts DASH.')
    expect(hint('Hussain', '1', '', 'score', 'instrument')).toBeUndefined()
  })
})
