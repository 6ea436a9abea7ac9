/** What kind of worker someone is, as their directory says; which plan they may open is decided by membership alone. */
export const appRoles = [
  'Practitioner',
  'Manager',
  'ProgrammeOfficer',
  'Auditor',
  'Administrator',
] as const
export type AppRole = (typeof appRoles)[number]

/**
 * A signed-in person, taken from a verified token and never from a request's body. `agency` is what the service's own
 * directory says, and empty where it does not know them; `emergencies` are the plans still open to them by an emergency.
 */
export interface Actor {
  readonly tenantId: string
  readonly oid: string
  readonly name: string
  readonly roles: readonly AppRole[]
  readonly agency: string
  readonly emergencies?: readonly string[]
}

/** Who did something, as it stands beside every record and in the log. */
export interface Author {
  readonly oid: string
  readonly name: string
  readonly agency: string
}
