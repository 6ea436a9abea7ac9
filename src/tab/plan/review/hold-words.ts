import type { NextReview } from '../../../../rules/next-review-in.ts'
import type { PresenceTold } from '../../../plan/presence.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { HoldDraft } from '../../../plan/review/drafts.ts'
import type { Missing } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { recordsIn, shortName } from '../people.ts'
import { textShown } from '../withheld.ts'

/** What nobody may leave out without a word, in plain sentences. */
export const missingWords = (
  missing: readonly Missing[],
  people: readonly PlanRecord[],
): string[] =>
  missing.map((one) =>
    one.of === 'family'
      ? 'The family’s own view of how things are is missing.'
      : `${shortName(one.person.id, people)} was not heard.`,
  )

/** Why a day is proposed for the next review. */
export const proposalWords = ({ reasons }: NextReview): string =>
  reasons.map((reason) => `${startUpper(reason)}.`).join(' ')

/** People who may have been at a review: the family as one group, then the team by agency, as it stands on the day. */
export function attendanceGroups(
  view: PlanView,
): { readonly title: string; readonly people: { readonly id: string; readonly name: string }[] }[] {
  const family = recordsIn(view, 'person')
    .filter((one) => textOf(one, 'kind') !== 'unborn')
    .map((one) => ({ id: one.id, name: textShown(one, 'name') }))
  const team = recordsIn(view, 'member').filter(
    (one) =>
      textOf(one, 'from') <= view.on && (textOf(one, 'to') === '' || view.on <= textOf(one, 'to')),
  )
  const agencies = [...Map.groupBy(team, (one) => textShown(one, 'agency'))]
  return [
    { title: 'Family', people: family },
    ...agencies.map(([title, members]) => ({
      title,
      people: members.map((one) => ({ id: one.id, name: textShown(one, 'name') })),
    })),
  ].filter(({ people }) => people.length > 0)
}

/** The end of a review before anything is typed: whoever has the plan open is taken to be there, and the day is the proposed one. */
export function initialHold(
  view: PlanView,
  oid: string,
  present: readonly PresenceTold[],
  next: NextReview,
): HoldDraft {
  const names = new Set(present.flatMap(({ name }) => (name === null ? [] : [name])))
  const here = recordsIn(view, 'member').filter(
    (one) => textOf(one, 'oid') === oid || names.has(textOf(one, 'name')),
  )
  return {
    mode: '',
    came: Object.fromEntries(here.map(({ id }) => [id, 'attended'])),
    next: next.kind === 'proposed' ? next.day : '',
    note: '',
  }
}
