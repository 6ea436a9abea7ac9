import type { Log } from '../../log/log.ts'
import { headOf, recordsOf, textOf } from '../../plan/plan.ts'

/** Somebody by their directory number, and who that is where it is known. */
export interface Named {
  readonly oid: string
  readonly name: string | null
  readonly agency: string | null
}

/** A plan by its key and its number; null where there is no such plan. */
export interface PlanName {
  readonly key: string
  readonly reference: string | null
}

/** Says who people and plans are, each looked up once. */
export interface Names {
  person(oid: string | null, plan?: string | null): Named | null
  plan(key: string | null): PlanName | null
}

/** The directory knows who works here now; of whoever has left, the team of the plan in question still has the name. */
export function createNames(log: Pick<Log, 'directory' | 'plan'>): Names {
  const people = new Map<string, Named>()

  function lookUp(oid: string, key: string | null): Named {
    const worker = log.directory.find(oid)
    if (worker) return worker
    const plan = key === null ? null : log.plan(key)
    const member = plan && recordsOf(plan, 'member').find((one) => textOf(one, 'oid') === oid)
    if (!member) return { oid, name: null, agency: null }
    return { oid, name: textOf(member, 'name'), agency: textOf(member, 'agency') }
  }

  return {
    person(oid, plan = null) {
      if (oid === null) return null
      const known = people.get(oid) ?? lookUp(oid, plan)
      if (known.name !== null) people.set(oid, known)
      return known
    },
    plan(key) {
      if (key === null) return null
      const plan = log.plan(key)
      return { key, reference: plan ? textOf(headOf(plan), 'reference') : null }
    },
  }
}
