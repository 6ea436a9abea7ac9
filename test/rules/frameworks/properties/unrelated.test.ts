import { fc } from '../../../chance.ts'
import { describe, expect, it } from 'vitest'
import { addDays, earlier } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { builtIn } from '../walk.ts'
import { anyPlan } from './any-plan.ts'
import { dayOf } from './any-row.ts'
import { anyDay } from './days.ts'
import { patience, tried } from './tried.ts'

const stranger = fc.record(
  {
    id: fc.constant('x9'),
    kind: fc.constantFrom('adult' as const, 'child' as const, 'unborn' as const),
    household: fc.constant(false),
    born: fc.constantFrom('1985-01-20', '2012-05-02', '2023-03-01'),
    schoolAge: fc.boolean(),
    parent: fc.boolean(),
  },
  { requiredKeys: ['id', 'kind', 'household'] },
)

const on = '2026-09-30'

/** Entered or dated after the day, by whichever of the two it can be. */
const madeLate = (row: EvidenceRow): EvidenceRow =>
  (dayOf(row) ?? '') > on ? row : { ...row, recorded: addDays(on, 1) }

describe.each(builtIn)('a plan under $id', patience, (framework) => {
  it('is not changed by somebody who lives elsewhere and is in no need', () => {
    fc.assert(
      fc.property(anyPlan(framework), stranger, anyDay(), (plan, somebody, day) => {
        const among = { ...plan, people: [somebody, ...plan.people] }
        expect(evaluate(among, day)).toEqual(evaluate(plan, day))
      }),
      tried(150),
    )
  })

  it('is judged alike whatever happens, is entered, searched, needed, agreed or closed after the day', () => {
    fc.assert(
      fc.property(anyPlan(framework, { upTo: on }), anyPlan(framework), (plan, other) => {
        const { ended, closed } = other
        const searched = plan.searched.filter(({ from }) => from <= on)
        const known = {
          ...plan,
          searched: searched.map((one) => ({ ...one, to: earlier(one.to, on) })),
        }
        const later = {
          needs: other.needs.filter(({ identified }) => identified > on),
          outcomes: other.outcomes.filter(({ agreed }) => agreed > on),
        }
        const more = {
          ...(ended !== undefined && ended > on ? { ended } : {}),
          ...(closed !== undefined && closed > on ? { closed } : {}),
          ...plan,
          needs: [...plan.needs, ...later.needs],
          outcomes: [...plan.outcomes, ...later.outcomes],
          evidence: [...plan.evidence, ...other.evidence.map(madeLate)],
          searched,
        }
        expect(evaluate(more, on)).toEqual(evaluate(known, on))
      }),
      tried(300),
    )
  })
})
