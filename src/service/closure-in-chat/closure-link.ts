/** Where the closure of a plan is read in full: on its own page. `origin` is where people reach the service. */
export const closureLinkOf = (origin: string, plan: string): string =>
  `${origin}/plans/${encodeURIComponent(plan)}/closure`
