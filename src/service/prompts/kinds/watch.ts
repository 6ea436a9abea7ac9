import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import { watchCard, watchSummary } from '../../../cards/watch.ts'
import { headOf, textOf } from '../../../plan/plan.ts'
import type { KindOfPrompt } from './kind.ts'

/** A manager is told what came of an outcome that looks past closure, on the day on which it is drawn. */
export const watch: KindOfPrompt = {
  async draw(prompt, { origin, viewFor }) {
    const { plan, point, about } = prompt
    const view = viewFor(prompt)
    if (!view || !view.findings.outcomes.some(({ ref }) => ref === about)) return null
    const head = headOf({ records: new Map(view.records.map((one) => [one.id, one])) })
    const shown = {
      planNumber: textOf(head, 'reference'),
      refs: [about],
      result: point === 'proved' ? ('proved' as const) : ('lapsed' as const),
      on: view.on,
      link: `${origin}/plans/${encodeURIComponent(plan)}/outcomes/${encodeURIComponent(about)}`,
    }
    return { card: watchCard(shown), summary: watchSummary(shown) }
  },
  past: () => noLongerYours(),
}
