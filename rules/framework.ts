import type { Clause, Joined } from './clause.ts'
import type { Side } from './clause-claim.ts'
import type { Judge } from './plan-document.ts'

/** A line of the document with its ref. */
export interface Line {
  ref: string
  says: string
  joined?: Joined
}

export interface FrameworkNeed extends Line {
  examples?: readonly Line[]
  /** A professional may name the family for it, where data do not show it. */
  nominated?: true
  /** Who or what identifies it, a printed line each. */
  sources?: readonly string[]
}

export interface FrameworkOutcome extends Line {
  /** Refs of the needs it answers. */
  meets: readonly string[]
  /** The outcome column, clause by clause: a checklist that a judgement confirms. */
  confirms: readonly Line[]
  evidence: Clause
  /** The sources printed for the whole outcome, a printed line each. */
  sources?: readonly string[]
  /** What the publisher prints below it without a measure of its own. */
  parts?: readonly Line[]
  /** Whether it is valued by the person or seen by others: ours, where the publisher classifies nothing. */
  side?: Side
  /** The result it gives the family by itself, apart from progress. */
  automatic?: { result: string; says: string; reads: string }
}

/**
 * How a theme's outcomes make its verdict: every one that a need asks for; any one; every agreed one; any one and every
 * agreed one; or the document does not say.
 */
export type Closing =
  'each need' | 'any outcome' | 'agreed outcomes' | 'any outcome and the agreed' | 'not stated'

export interface FrameworkTheme {
  ref: string
  title: string
  closes: Closing
  /** Who leads on it, a printed line each. */
  leads?: readonly string[]
  /** Priorities or goals that the publisher prints with the theme. */
  aims?: readonly Line[]
  /** A plan or programme the publisher names beside it. */
  link?: Line
  /** Measures of the theme as a whole, which belong to no outcome of it. */
  clauses?: readonly Clause[]
  /** What the publisher notes of these measures. */
  notes?: readonly Line[]
  /** The sources printed for the whole theme, a printed line each. */
  sources?: readonly string[]
  needs: readonly FrameworkNeed[]
  outcomes: readonly FrameworkOutcome[]
}

/** How a family comes under the framework. */
export type Gate = StatedGate | { counts: 'not stated'; says?: string; reads: string }

export interface StatedGate {
  counts: 'themes' | 'needs'
  needed: number
  /** Only needs identified by that day count. */
  identifiedBy?: 'opened'
  says: string
  reads: string
}

/** What makes the family's own result. */
export interface Success {
  says?: string
  reads: string
  progress: 'every theme' | 'not stated'
  /** Judgements about the plan, beside the themes: those that must be given, and those whose adverse word is a veto. */
  judged?: { needed: readonly Judge[]; veto: readonly Judge[]; says: string; reads: string }
}

/** Something in the printed document that a reader should know of. */
export interface Defect {
  ref: string
  code: string
  text: string
  /** Outcomes whose verdict it can touch: they carry it as a warning. */
  shownWith: readonly string[]
}

/** A score that always asks for a warning, whichever outcomes are worked for. */
export interface Watch {
  ref: string
  instrument: string
  above: number
  code: string
  text: string
}

/** Warnings that a plan's own data give rise to, and the printed document does not. */
export type WarningCode =
  'stale-source' | 'mean-against-pooled' | 'still-claiming' | 'victims-do-not-count'

export interface Framework {
  id: string
  title: string
  edition: string
  /** What the document calls what it identifies a family by, where that is not a need. */
  needsAre?: 'issue' | 'indicator' | 'local outcome'
  publisher?: string
  legend: readonly Line[]
  rules: readonly Line[]
  footnotes: readonly Line[]
  appendices?: readonly Line[]
  gate: Gate
  success: Success
  /** How `side` was given to outcomes and measures: ours. */
  sides?: { reads: string }
  /** A need that arises later asks for an outcome agreed since. */
  additional?: { says: string; reads: string }
  defects: readonly Defect[]
  /** The warnings of data that its outcomes carry. */
  warnsOf?: readonly WarningCode[]
  watches?: readonly Watch[]
  themes: readonly FrameworkTheme[]
}
