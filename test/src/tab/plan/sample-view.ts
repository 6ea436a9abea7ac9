import type { Framework } from '../../../../rules/framework.ts'
import { frameworkOf } from '../../../../rules/frameworks/index.ts'
import { sampleFamilies } from '../../../../src/local/families/index.ts'
import { plantFamilies } from '../../../../src/local/families/planting.ts'
import { localTenant } from '../../../../src/local/identity.ts'
import { samplePeople } from '../../../../src/local/people.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { applyEvent, headOf, textOf, type Plan } from '../../../../src/plan/plan.ts'
import type { Fields, Kind } from '../../../../src/plan/record.ts'
import { viewOf, type PlanView } from '../../../../src/plan/view.ts'

/** The day on which the invented families are looked at. */
export const on = '2027-03-01'

/** Something more in a plan than its sample has. */
export interface Extra {
  readonly kind: Kind
  readonly id: string
  readonly fields: Fields
}

/** An invented family's plan as Priya, who leads it, sees it, with its framework; `less` takes records of it away, `more` adds some. */
export function sampleView(
  family: string,
  { more = [], less = [] }: { more?: readonly Extra[]; less?: readonly string[] } = {},
): { view: PlanView; framework: Framework } {
  const log = openLog(':memory:')
  plantFamilies(log, sampleFamilies(on))
  const plan = log
    .planKeys()
    .flatMap((key) => log.plan(key) ?? [])
    .find((one) => textOf(headOf(one), 'family') === family)
  log.close()
  const author = plan && headOf(plan)?.author
  if (!plan || !author) throw new Error(`there is no family ${family}`)
  const write = (before: Plan, change: Parameters<typeof applyEvent>[1]['change']) =>
    applyEvent(before, {
      seq: before.seq + 1,
      operation: `extra-${before.seq}`,
      author,
      at: `${on}T09:00:00.000Z`,
      change,
    })
  const without = less.reduce((now, record) => write(now, { do: 'remove', record }), plan)
  const whole = more.reduce(
    (now, { kind, id, fields }) => write(now, { do: 'add', kind, record: id, fields }),
    without,
  )
  const { oid, name, roles, agency } = samplePeople[0]
  const view = viewOf(whole, { tenantId: localTenant, oid, name, roles, agency }, on)
  const framework = frameworkOf(textOf(headOf(plan), 'framework'))
  if (!view || !framework) throw new Error(`${family} is not to be seen`)
  return { view, framework }
}

/** The ids of records of a kind whose field holds a value. */
export const idsOf = (view: PlanView, kind: Kind, field: string, value: string): string[] =>
  view.records
    .filter((record) => record.kind === kind && record.fields[field] === value)
    .map(({ id }) => id)
