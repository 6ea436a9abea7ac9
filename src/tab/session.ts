import { createContext, useContext } from 'react'
import type { Configuration, Me } from '../api/schemas.ts'
import type { DraftStore } from './drafts/draft-store.ts'
import type { Service } from './service.ts'

/** Who is signed in and what they may ask of. */
export interface Session {
  readonly me: Me
  readonly service: Service
  /** Words that are not saved yet, kept on this machine. */
  readonly drafts: DraftStore
  readonly local: Configuration['local']
  /** Counts the moves of the day, so that a screen asks anew after one. */
  readonly round: number
  readonly signOut: (() => Promise<void>) | undefined
  readonly signIn: () => void
  /** Asks again who is there and what day it is. */
  readonly renew: () => void
}

export const SessionContext = createContext<Session | null>(null)

/** The session of the page; throws outside one, since no screen is drawn before sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('a screen was drawn outside a session')
  return session
}
