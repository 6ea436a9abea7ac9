import type { About } from './subject-view.ts'

/** What an update is about, the same before and after it is given. */
export function updateTitle(planNumber: string, { kind, ref }: About): string {
  return `${planNumber}: update on ${kind}\u00a0${ref}`
}
