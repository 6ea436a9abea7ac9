import type { AppRole } from '../../../../src/plan/actor.ts'
import { ada, grace, helen, ivy, omar, pat, priya, ruth, type Person } from '../service-lab.ts'

const worker = (place: number, name: string, roles: readonly AppRole[]): Person => ({
  ...priya,
  oid: `aaaaaaaa-0000-4000-8000-0000000000${place}`,
  name,
  agency: 'Eastfield Housing',
  roles,
})

/** One who had a place until yesterday, one who has it from tomorrow, and two whose place counts for nothing. */
export const former = worker(21, 'Femi Former', ['Practitioner'])
export const coming = worker(22, 'Cora Coming', ['Practitioner'])
export const unlisted = worker(23, 'Una Unlisted', ['Practitioner'])
export const misplaced = worker(24, 'Moss Misplaced', ['Auditor'])
export const moved = worker(25, 'Mira Moved', ['Practitioner'])
/** One in nobody’s team to whom the plan is open by an emergency. */
export const glass = worker(26, 'Gwen Glass', ['Practitioner'])

/**
 * Everybody who may stand at the door, by the word that heads their column: with what they come, and where they stand to
 * the Hartley family.
 */
export const askers = {
  none: { who: null, stands: 'has no token' },
  forged: { who: priya, stands: 'has a token of the lead that somebody else signed' },
  norole: { who: { ...omar, roles: [] }, stands: 'is signed in and has no role' },
  outside: { who: omar, stands: 'is a practitioner in nobody’s team' },
  over: { who: ruth, stands: 'is a manager in nobody’s team' },
  unlisted: { who: unlisted, stands: 'has a place in the team and left the directory' },
  moved: { who: moved, stands: 'is in the team under an agency they have left' },
  misplaced: { who: misplaced, stands: 'has a place in the team and is an auditor only' },
  former: { who: former, stands: 'had a place until yesterday' },
  coming: { who: coming, stands: 'has a place from tomorrow' },
  member: { who: grace, stands: 'is in the team' },
  lead: { who: priya, stands: 'leads the team' },
  manager: { who: helen, stands: 'is the family’s manager' },
  glass: { who: glass, stands: 'opened the plan in an emergency' },
  officer: { who: pat, stands: 'is a programme officer' },
  auditor: { who: ada, stands: 'is an auditor' },
  admin: { who: ivy, stands: 'is an administrator' },
} as const satisfies Record<string, { who: Person | null; stands: string }>

export type Asker = keyof typeof askers
