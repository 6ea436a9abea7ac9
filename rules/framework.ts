import type { Clause, Joined } from './clause.ts'

/** A line of the document with its ref. */
export interface Line {
  ref: string
  says: string
  joined?: Joined
}

export interface FrameworkNeed extends Line {
  examples?: readonly Line[]
}

export interface FrameworkOutcome extends Line {
  /** Refs of the needs it answers. */
  meets: readonly string[]
  /** The outcome column, clause by clause: a checklist that a judgement confirms. */
  confirms: readonly Line[]
  evidence: Clause
}

export interface FrameworkTheme {
  ref: string
  title: string
  /** How the theme's outcomes make its verdict. */
  closes: 'each need'
  needs: readonly FrameworkNeed[]
  outcomes: readonly FrameworkOutcome[]
}

/** How a family comes under the framework. */
export interface Gate {
  counts: 'themes' | 'needs'
  needed: number
  says: string
  reads: string
}

/** Something in the printed document that a reader should know of. */
export interface Defect {
  ref: string
  code: string
  text: string
  /** Outcomes whose verdict it can touch: they carry it as a warning. */
  shownWith: readonly string[]
}

export interface Framework {
  id: string
  title: string
  edition: string
  publisher?: string
  legend: readonly Line[]
  rules: readonly Line[]
  footnotes: readonly Line[]
  gate: Gate
  success: { says: string; reads: string }
  defects: readonly Defect[]
  themes: readonly FrameworkTheme[]
}
