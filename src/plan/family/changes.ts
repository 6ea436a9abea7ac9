import type { Day } from '../../../rules/calendar.ts'
import type { Findings, OutcomeFinding, ThemeFinding } from '../../../rules/findings.ts'
import type { FrameworkTheme } from '../../../rules/framework.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { statusOf } from '../../../rules/status.ts'
import type { FamilyCopy } from '../family-copy.ts'
import { textOf } from '../plan.ts'
import { scaling } from '../review/filed.ts'
import { wishOf } from './family-words.ts'

/** What the family and its team want to change in one theme, and how far it has come. */
export interface Change {
  readonly wish: string
  /** What was agreed, as the family put it. */
  readonly words: readonly string[]
  readonly state: 'done' | 'going' | 'open'
  /** What the family gave it at the first and at the latest meeting, from 0 to 10. */
  readonly scores: readonly { readonly on: Day; readonly value: number }[]
  /** The first day it could be done. */
  readonly earliest: Day | null
}

/** The changes of a copy in the framework's order, one for each theme that anything on the copy is about. */
export function changesIn(copy: FamilyCopy): Change[] {
  const { findings, records } = copy
  const themes = frameworkOf(findings.framework)?.themes ?? []
  return themes.flatMap((theme) => {
    const found = findings.themes.find(({ ref }) => ref === theme.ref)
    const refs = new Set(theme.outcomes.map(({ ref }) => ref))
    const outcomes = findings.outcomes.filter(({ ref }) => refs.has(ref))
    const agreed = records.filter(
      (record) => record.kind === 'outcome' && isIn(theme, textOf(record, 'ref')),
    )
    if ((!found || found.verdict === 'not-applicable') && agreed.length === 0) return []
    return [
      {
        wish: wishOf(findings.framework, theme.ref),
        words: agreed.map((record) => textOf(record, 'words').trim()).filter(Boolean),
        scores: scoresIn(theme, copy),
        ...standing(found, outcomes, findings),
      },
    ]
  })
}

const isIn = (theme: FrameworkTheme, ref: string): boolean =>
  ref === theme.ref || theme.outcomes.some((outcome) => outcome.ref === ref)

/** The family’s own scaling of what stands in the theme; a worker’s is another line, and never mixed in. */
function scoresIn(theme: FrameworkTheme, { records, person }: FamilyCopy): Change['scores'] {
  const scores = records
    .filter(
      (record) =>
        textOf(record, 'measure') === 'score' &&
        textOf(record, 'instrument') === scaling &&
        textOf(record, 'informant') === 'family' &&
        [person, 'family'].includes(textOf(record, 'who')) &&
        isIn(theme, textOf(record, 'about')),
    )
    .map(({ fields }) => ({ on: String(fields['on']), value: Number(fields['number']) }))
    .toSorted((one, other) => one.on.localeCompare(other.on))
  const [first] = scores
  const latest = scores.at(-1)
  return first && latest && first !== latest ? [first, latest] : scores
}

/** The theme’s own word where the framework gives it one, else that of its outcomes together. */
function standing(
  found: ThemeFinding | undefined,
  outcomes: readonly OutcomeFinding[],
  findings: Findings,
): Pick<Change, 'state' | 'earliest'> {
  if (found?.verdict === 'met') return { state: 'done', earliest: null }
  const open = outcomes.filter((outcome) => !isDone(outcome, findings))
  if (open.length === 0 && outcomes.length > 0) return { state: 'done', earliest: null }
  const isOnlyTime =
    found?.verdict === 'waiting' ||
    (open.length > 0 && open.every(({ verdict }) => verdict === 'waiting'))
  if (!isOnlyTime) return { state: 'open', earliest: null }
  const days = open.map(({ earliest }) => earliest)
  const last = days.reduce((latest, day) =>
    latest !== null && day !== null && day > latest ? day : latest,
  )
  return { state: 'going', earliest: days.includes(null) ? null : last }
}

/** What is only to be proved after support has ended is done for the family. */
const isDone = (outcome: OutcomeFinding, findings: Findings): boolean => {
  const status = statusOf(outcome, findings)
  return status === 'Met' || status === 'Proof later'
}
