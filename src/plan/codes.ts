/** What is shared is decided for each of these; a row of evidence is of one of them, a search may be of several. */
export const categories = ['general', 'crime', 'health'] as const
export type Category = (typeof categories)[number]

/** What was decided about telling an agency; not to share is a decision too, and is kept like one. */
export const sharingDecisions = ['share', 'do-not-share'] as const
export type SharingDecision = (typeof sharingDecisions)[number]

/** What somebody of the family said to the service; it is apart from the lawful basis on which agencies share. */
export const agreementAnswers = ['agreed', 'declined', 'withdrawn'] as const
export type AgreementAnswer = (typeof agreementAnswers)[number]

/** What a place is to the people it belongs to. */
export const placeUses = ['home', 'school', 'nursery', 'gp', 'work', 'meeting', 'other'] as const
export type PlaceUse = (typeof placeUses)[number]

/** How a child came to say something; what an advocate passes on is told apart from what the child said to a worker. */
export const voiceWays = ['conversation', 'drawing', 'observation', 'tool', 'advocate'] as const
export type VoiceWay = (typeof voiceWays)[number]

/** How a review was held: together in a meeting, or gathered from each without one. */
export const reviewModes = ['meeting', 'gathered'] as const
export type ReviewMode = (typeof reviewModes)[number]

/** Where the family goes when support under this plan ends: to less help, to more, to none, or to another place. */
export const closureMoves = ['step-down', 'step-up', 'ended', 'moved'] as const
export type ClosureMove = (typeof closureMoves)[number]

/** What the family says of its plan being closed. */
export const familyAnswers = ['agrees', 'partly', 'does-not', 'not-asked'] as const
export type FamilyAnswer = (typeof familyAnswers)[number]

/** What became of a request to close a plan. */
export const closureDecisions = ['approved', 'returned', 'withdrawn'] as const
export type ClosureDecision = (typeof closureDecisions)[number]

/** How an approval or a closed plan came to stand no longer. */
export const closureEnds = ['void', 'reopened'] as const
export type ClosureEnd = (typeof closureEnds)[number]
