import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Person, PlanDocument } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'

/** Whom a council's own line asks about: those judged and, after a minus, those it does not apply to. */
export function asked(who: object, plan: Partial<PlanDocument>, on = '2026-06-15'): string[] {
  const framework = frameworkOn({
    kind: 'each',
    who,
    of: { kind: 'attested', ref: '1.1.E1', says: 'Is well' },
  })
  const whole = planOf({ framework: framework.id, needs: [need('1.1', 'family')], ...plan })
  return evaluate(whole, on, framework)
    .outcomes.flatMap(({ clauses }) => clauses)
    .flatMap(({ who: id, verdict }) =>
      id === undefined ? [] : [verdict === 'not-applicable' ? `-${id}` : id],
    )
}

/** Somebody born on a day, a child unless the case says otherwise. */
export const born = (id: string, day: string | undefined, more: Partial<Person> = {}): Person => ({
  id,
  kind: 'child',
  ...(day === undefined ? {} : { born: day }),
  ...more,
})

export const score = (who: string): EvidenceRow => ({
  measure: 'score',
  on: '2026-02-01',
  who,
  instrument: 'SDQ',
  value: 9,
})
