import type { Day } from '../../../rules/calendar.ts'
import { tenantId } from '../../../src/commands/simulating/people.ts'
import { openPlan } from '../../../src/plan/opening.ts'
import type { PlanEvent } from '../../../src/plan/plan.ts'
import { openPrompting } from './prompting.ts'

/** The day each plan was last looked at, and a later day of that week on which so many in a hundred have a review to ask for. */
export const looked: Day = '2026-11-10'
export const quiet: Day = '2026-11-11'
export const due: Day = '2026-11-12'
export const dueInHundred = 3

/** So many plans are in memory at once while they are written. */
const part = 10_000

const agency = 'Early Help'
const leadOf = (at: number) => ({ oid: `oid-${Math.floor(at / 20)}`, name: 'A Lead', agency })

/** Writes so many small plans into a log's file and looks at each once; gives the milliseconds that the looks took. */
export async function writePlans(file: string, count: number): Promise<number> {
  let taken = 0
  for (let from = 0; from < count; from += part) {
    const prompting = openPrompting(file, looked)
    const { log } = prompting
    log.together(() => {
      for (let at = from; at < Math.min(count, from + part); at++) {
        const { oid, name } = leadOf(at)
        log.directory.keep({ oid, name, agency }, 'administrator', looked)
        log.append(`plan-${at}`, 0, eventsOf(at))
      }
    })
    const began = performance.now()
    await prompting.tick()
    taken += performance.now() - began
    log.close()
  }
  return taken
}

/** A family of one adult and one need; the review of every so-manieth begins to be asked for on the day `due`, the others' in January. */
function eventsOf(at: number): PlanEvent[] {
  const isDue = at % 100 < dueInHundred
  const opened = isDue ? '2026-08-26' : '2026-10-20'
  const lead = leadOf(at)
  const key = `plan-${at}`
  const framework = 'supporting-families-2022'
  const fields = { family: `Family ${at}`, reference: `FP-${at}`, framework, opened }
  const ids = { plan: `${key}-head`, lead: `${key}-lead` }
  const opening = { key, fields, lead, at: `${opened}T09:00:00.000Z`, ids }
  const { events } = openPlan(opening, opened)
  const more = [
    ['person', { name: `Adult ${at}`, kind: 'adult', born: '1990-02-03' }],
    ['need', { ref: '2.2', people: [`${key}-3`], identified: opened, why: 'Asked for help.' }],
  ] as const
  return [
    ...events,
    ...more.map(([kind, values], place): PlanEvent => {
      const seq = events.length + place + 1
      const record = `${key}-${seq}`
      const change = { do: 'add', kind, record, fields: values } as const
      return { seq, operation: record, author: lead, at: opening.at, change }
    }),
  ]
}

/** Lets every lead be reached in chat. */
export function openChats({ log }: ReturnType<typeof openPrompting>, count: number): void {
  log.together(() => {
    for (let at = 0; at < count; at++) {
      const { oid } = leadOf(at)
      const chat = { conversationId: `chat-${oid}`, userMri: `29:${oid}` }
      log.conversations.remember({
        tenantId,
        oid,
        serviceUrl: 'https://a.example.invalid',
        ...chat,
      })
    }
  })
}
