import { flushCompileCache } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import { UnsecuredJWT } from 'jose'
import { z } from 'zod'
import { openLog } from '../../../log/open-log.ts'
import { sendOnlyConnector } from '../../../service/bot/send-only.ts'
import { createPlanDesk } from '../../../service/plans/plan-desk.ts'
import { createPrompter, type PrompterPorts } from '../../../service/prompts/prompter.ts'
import { sendingAtOnce, usualSending } from '../../../service/prompts/sending.ts'
import { tenantId } from '../people.ts'
import { passingTime } from './passing-time.ts'
import { patience } from './receiver.ts'

// The service's own sending of prompts over a log on disk, in a process of its own that is killed. It says that it is there,
// begins when it is told to, and says so whenever nothing is left to be sent.

/** What it is told to begin with. */
const beginning = z.strictObject({
  file: z.string(),
  serviceUrl: z.string(),
  canBeAsked: z.boolean(),
  since: z.strictObject({ time: z.string(), machine: z.number() }),
})
export type Beginning = z.infer<typeof beginning>

/** What it says. */
export type Said = 'there' | 'settled'

const say = (said: Said) => void process.send?.(said)
const more = 100_000

async function live({ file, serviceUrl, canBeAsked, since }: Beginning): Promise<void> {
  const log = openLog(file)
  const clock = passingTime(since)
  const delivered: PrompterPorts['delivered'] = async ({ id }) => {
    if (!canBeAsked) return 'cannot-tell'
    const { has } = asked.parse(await (await fetch(`${serviceUrl}/delivered/${id}`)).json())
    return has ? 'yes' : 'no'
  }
  const prompter = createPrompter({
    log,
    clock,
    desk: createPlanDesk({ log, clock }),
    bot,
    tenantId,
    origin: 'https://plan.example.invalid',
    notes: { note: () => undefined },
    sending: { ...usualSending, ...sendingAtOnce, inFlight: 4 },
    delivered,
  })
  for (;;) {
    await prompter.tick()
    const isAskedAfter = canBeAsked && log.prompts.inState('sending', 1).length > 0
    if (!isAskedAfter && log.prompts.inState('due', more).length === 0) say('settled')
    await setTimeout(20)
  }
}

const asked = z.object({ has: z.boolean() })

const bot = sendOnlyConnector({
  clientId: 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22',
  tenantId,
  // The receiver asks nobody who they are; the SDK only sends what is written as a token.
  token: async () => new UnsecuredJWT().setExpirationTime('2h').encode(),
  allowedServiceHosts: ['127.0.0.1'],
  timeout: patience,
})

process.once('disconnect', () => process.exit(0))
process.once('message', (told) => void live(beginning.parse(told)))
say('there')
// One that is killed would leave nothing for the next.
flushCompileCache()
