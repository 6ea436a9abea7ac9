import type { Visitor } from '../sign-in/token-claims.ts'

/** What the routes know of a request once it has passed the door. */
export interface Known {
  Variables: {
    visitor: Visitor
    /** Set once the plan desk answers for the access log. */
    isAtDesk: boolean
  }
}
