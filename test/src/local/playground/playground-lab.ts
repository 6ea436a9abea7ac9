import { createServer } from 'node:net'
import { localBotClient, localTenant } from '../../../../src/local/identity.ts'
import { samplePeople } from '../../../../src/local/people.ts'
import type { PlaygroundOptions } from '../../../../src/local/playground/playground.ts'

/** Somewhere nobody listens, for a playground whose messages are not looked at. */
const nowhere = 'http://127.0.0.1:9/api/messages'

/** A playground at which Priya Nair sits. */
export const playgroundAt = (port: number, endpoint = nowhere): PlaygroundOptions => ({
  tenantId: localTenant,
  clientId: localBotClient,
  people: samplePeople,
  currentOid: samplePeople[0].oid,
  port,
  endpoint,
})

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
