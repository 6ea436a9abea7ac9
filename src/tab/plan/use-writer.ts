import { useCallback } from 'react'
import type { WrittenAnswer } from '../../api/schemas.ts'
import type { Sent } from '../../plan/operation.ts'
import type { Answer } from '../answer.ts'
import { useSession } from '../session.ts'

/** Sends operations on the plan that is open; resolves once they are in its log or refused. */
export type Write = (operations: readonly Sent[]) => Promise<Answer<WrittenAnswer>>

/** Writes to a plan; what comes of it is heard as everybody else hears it. */
export function useWriter(key: string): Write {
  const { service } = useSession()
  return useCallback((operations) => service.write(key, operations), [service, key])
}
