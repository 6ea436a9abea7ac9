/** The steps that a review has besides one for each outcome that needs the team. */
export const fixedSteps = ['home', 'on-course', 'proof', 'actions', 'close'] as const
export type FixedStep = (typeof fixedSteps)[number]
