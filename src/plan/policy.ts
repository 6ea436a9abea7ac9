/*
 * Who may see and do what. Every route, stream, card and prompt asks here and nothing is allowed that is not said here.
 */

export { mayAskToClose, mayDecideClosure, mayReopen, mayWithdrawClosure } from './policy/closing.ts'
export type { Decision } from './policy/decision.ts'
export { mayComeFromLists } from './policy/from-lists.ts'
export {
  mayConfirmDisposal,
  mayGiveCopy,
  mayHold,
  mayKeepDirectory,
  mayPrepareSubjectAccess,
  mayProposeDisposal,
  mayReadAccessOf,
  mayReadAllAccess,
  mayReadScorecard,
  mayReadChangesOf,
  mayReviewDisposals,
  maySearchDirectory,
  maySeeAlertsOf,
} from './policy/offices.ts'
export { isSharing, sharedWith } from './policy/sharing.ts'
export { maySee, sightOf, type Sight } from './policy/sight.ts'
export { membershipOf, teamRoles, type Membership, type TeamRole } from './policy/team.ts'
export {
  isRestricted,
  mayAskByEmergency,
  mayBreakGlass,
  mayListFamilies,
  mayOpen,
  mayOpenNewPlan,
  wayInto,
  type KeyedRecords,
  type Way,
} from './policy/ways-in.ts'
export { mayDo } from './policy/writing.ts'
