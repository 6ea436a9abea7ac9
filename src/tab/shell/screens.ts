import { lazy } from 'react'
import type { Address } from '../address.ts'

const loadFamilies = async () => ({
  default: (await import('../families/Families.tsx')).Families,
})
const loadPlan = async () => ({ default: (await import('../plan/Plan.tsx')).Plan })

const loadReview = async () => ({
  default: (await import('../plan/review/Review.tsx')).Review,
})
const loadClosure = async () => ({
  default: (await import('../plan/closure/Closure.tsx')).Closure,
})
const loadRecord = async () => ({
  default: (await import('../plan/closure/RecordPage.tsx')).RecordPage,
})

const loadFamilyPlan = async () => ({
  default: (await import('../plan/family/FamilyPlan.tsx')).FamilyPlan,
})
const loadFamilyPaper = async () => ({
  default: (await import('../plan/family/FamilyPaperPage.tsx')).FamilyPaperPage,
})
const loadTimeline = async () => ({
  default: (await import('../plan/timeline/Timeline.tsx')).Timeline,
})
const loadFrameworks = async () => ({
  default: (await import('../frameworks/Frameworks.tsx')).Frameworks,
})
const loadScorecard = async () => ({
  default: (await import('../scorecard/ScorecardPage.tsx')).ScorecardPage,
})
const loadTeam = async () => ({ default: (await import('../plan/team/Team.tsx')).Team })
const loadHistory = async () => ({
  default: (await import('../plan/history/History.tsx')).History,
})
const loadInbox = async () => ({ default: (await import('../inbox/Inbox.tsx')).Inbox })
const loadSettings = async () => ({
  default: (await import('../settings/Settings.tsx')).Settings,
})

const loadSignInEnded = async () => ({
  default: (await import('./SignInEnded.tsx')).SignInEnded,
})

export const Families = lazy(loadFamilies)
export const Plan = lazy(loadPlan)
export const Review = lazy(loadReview)
export const Closure = lazy(loadClosure)
export const RecordPage = lazy(loadRecord)
export const FamilyPlan = lazy(loadFamilyPlan)
export const FamilyPaperPage = lazy(loadFamilyPaper)
export const Timeline = lazy(loadTimeline)
export const Frameworks = lazy(loadFrameworks)
export const ScorecardPage = lazy(loadScorecard)
export const Team = lazy(loadTeam)
export const History = lazy(loadHistory)
export const Inbox = lazy(loadInbox)
export const Settings = lazy(loadSettings)
export const SignInEnded = lazy(loadSignInEnded)

/** Brings what tells the end of a sign-in while there still is one; the first screen does not wait for it. */
export function prepareSignInEnded(): void {
  loadSignInEnded().catch(() => undefined)
}

/** Begins to load the screen of an address, while the page finds out who is there. */
export function prepareScreen({ screen }: Address): void {
  if (screen === 'families') loadFamilies().catch(() => undefined)
  if (screen === 'plan') loadPlan().catch(() => undefined)
  if (screen === 'review') loadReview().catch(() => undefined)
  if (screen === 'closure') loadClosure().catch(() => undefined)
  if (screen === 'record') loadRecord().catch(() => undefined)
}
