import type { Asker } from '../plans/asker.ts'
import type { Visitor } from '../sign-in/token-claims.ts'

/** What the routes know of a request once it has passed the door. */
export interface Known {
  Variables: {
    visitor: Visitor & { readonly actor: Asker }
    /** Set once the plan desk answers for the access log. */
    isAtDesk: boolean
    /** The plans that an answer tells something of, for the access log. */
    plans: readonly string[]
  }
}
