import { planLinkCard, planLinkSummary } from '../../../src/cards/plan-link.ts'
import { planListCard, planListSummary } from '../../../src/cards/plan-list.ts'
import type { PlanListView } from '../../../src/cards/plan-list-view.ts'
import type { Catalogued } from './every-card.ts'
import { longestLink, longestRef, origin } from './longest.ts'

const linked = { planNumber: 'FP-1042', link: `${origin}/plans/0f8fad5b` }
const actions: PlanListView = {
  title: 'Your actions',
  lines: [
    { ...linked, said: '2 actions, 1 late since 3 November 2026' },
    { planNumber: 'FP-1051', said: '1 action, next due 5 December 2026', link: linked.link },
  ],
  none: 'You have no open action.',
  familiesLink: `${origin}/`,
}

export const planCards = {
  planListCard: {
    usual: planListCard(actions),
    emptiest: planListCard({ ...actions, lines: [] }),
    longest: planListCard({
      ...actions,
      title: 'Outstanding',
      lines: Array.from({ length: 1_200 }, () => ({
        planNumber: 'FP-100042',
        said: `Evidence missing: ${Array.from({ length: 8 }, () => longestRef).join(', ')} and 225 more`,
        link: longestLink,
      })),
    }),
    summaries: [planListSummary(actions)],
  },
  planLinkCard: {
    usual: planLinkCard(linked),
    longest: planLinkCard({ planNumber: 'FP-100042', link: longestLink }),
    summaries: [planLinkSummary(linked)],
  },
} satisfies Catalogued
