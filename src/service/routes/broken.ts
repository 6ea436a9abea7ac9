import { randomUUID } from 'node:crypto'
import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Refusal } from '../../api/errors.ts'
import { kindOfError, troubleNumber, type ServiceNotes } from '../notes.ts'
import { faulty } from './refuse.ts'

/** The one place where errors end. A body that cannot be read is at fault; all else is a bug, noted by a number that the answer names. */
export function createErrorHandler(notes: ServiceNotes): ErrorHandler {
  return (error, c) => {
    if (error instanceof HTTPException && error.status === 400) {
      return c.json(faulty([{ path: 'body', says: 'is not JSON' }]), 400)
    }
    if (error instanceof HTTPException && error.status === 415) {
      return c.json(faulty([{ path: 'content-type', says: 'is not application/json' }]), 400)
    }
    const id = troubleNumber(randomUUID)
    notes.note('service.broken', { id, kind: kindOfError(error) })
    const refusal: Refusal = {
      code: 'broken',
      message: `Something broke in the service. Its number is ${id}.`,
    }
    return c.json(refusal, 500)
  }
}
