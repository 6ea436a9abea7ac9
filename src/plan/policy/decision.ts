/** Whether something may be done, and where it may not, why in one sentence for a person. */
export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly why: string }

export const allowed: Decision = { allowed: true }
export const refused = (why: string): Decision => ({ allowed: false, why })

/** The first decision that refuses; where none does, it is allowed. */
export const first = (decisions: readonly Decision[]): Decision =>
  decisions.find((decision) => !decision.allowed) ?? allowed
