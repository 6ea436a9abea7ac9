import type { Day } from '../../../rules/calendar.ts'
import type { Plan } from '../../plan/plan.ts'
import { sightOf } from '../../plan/policy.ts'
import type { Asker } from '../plans/asker.ts'
import type { Named } from './names.ts'

/** What stands in place of a text that is kept from its reader. */
export const keptBack = 'Withheld from you.'

/** Tells what stands beside a plan as somebody may read it: a place that is kept from them there is kept from them here. */
export interface Telling {
  text<T extends string | null>(text: T): T | typeof keptBack
  person(named: Named | null): Named | null
}

/** For one reader of a plan on a day; to whoever opens no plan, nothing is told by what a plan keeps from anybody. */
export function tellingTo(actor: Asker, plan: Plan | null, on: Day): Telling {
  const withholds = (plan && sightOf(actor, plan, on)?.withholds) ?? (() => false)
  const isKept = (text: string | null) => text !== null && withholds(text)
  return {
    text: (text) => (isKept(text) ? keptBack : text),
    person: (named) =>
      named && {
        // The directory says to any practitioner whose number it is.
        oid: isKept(named.name) || isKept(named.agency) ? '' : named.oid,
        name: isKept(named.name) ? null : named.name,
        agency: isKept(named.agency) ? null : named.agency,
      },
  }
}
