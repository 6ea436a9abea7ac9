import { installApp } from '../../lists/install-app.ts'
import type { createGraphClient } from '../../lists/graph-client.ts'
import type { Clock, Log } from '../../log/log.ts'
import { kindOfError } from '../bot/bot-log.ts'
import { maySendAt, type SendingHours } from '../due/sending-hours.ts'
import type { ServiceNotes } from '../notes.ts'

/** Who may install the app for others: the client of the application that was given that right, and the app's id in the catalogue. */
export interface Installing {
  readonly client: ReturnType<typeof createGraphClient>
  readonly teamsApp: string
}

interface InstallerPorts {
  readonly log: Log
  readonly clock: Clock
  readonly tenantId: string
  readonly notes: ServiceNotes
  readonly hours: SendingHours
}

/** How many people it is tried for at one look: each is greeted by the bot. */
const mostAtOnce = 20

/** More than are ever due. */
const all = 100_000

/**
 * Installs the app for those who are to be asked something and have no chat, once a day and when cards may be sent to them.
 * Where the chat then is comes with the activity that Teams sends, and from nowhere else. Until it does the inbox has the question.
 */
export async function installWhereNeeded(
  { client, teamsApp }: Installing,
  { log, clock, tenantId, notes, hours }: InstallerPorts,
): Promise<void> {
  const [on, now] = [clock.today(), clock.now()]
  const asked = new Set(log.prompts.inState('due', all).map(({ oid }) => oid))
  const unreached = [...asked].filter(
    (oid) =>
      log.conversations.find(tenantId, oid) === null &&
      maySendAt(now, hours, log.quietHours.of(oid)),
  )
  for (const oid of log.installations.untried(tenantId, unreached, on).slice(0, mostAtOnce)) {
    // On disk before it is tried: whatever becomes of it, it is not tried again today.
    log.installations.tried(tenantId, oid, on)
    try {
      const { outcome } = await installApp(client, oid, teamsApp)
      notes.note('app.installing', { outcome })
      if (outcome === 'forbidden' || outcome === 'busy') return
    } catch (error) {
      notes.note('app.installing', { kind: kindOfError(error) })
    }
  }
}
