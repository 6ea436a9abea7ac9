import { openLog } from '../../../log/open-log.ts'
import type { Clock } from '../../../log/log.ts'
import type { Operation } from '../../../plan/operation.ts'
import { createPlanDesk } from '../../../service/plans/plan-desk.ts'
import { tenantId, type Person } from '../people.ts'

/** When the plans opened; their three-month review is due on 28 November 2026, and asked for from two weeks before. */
export const opened = '2026-08-28'

/** A working day on which every one of them has something due. */
export const morning = '2026-11-16T09:00:00.000Z'

/** How many families one person leads. */
const each = 5

/** An invented lead professional. */
export const leadOf = (family: number): Person => {
  const place = Math.floor(family / each)
  return {
    tenantId,
    oid: `bbbbbbbb-0000-4000-8000-${String(place).padStart(12, '0')}`,
    name: `Lead ${place}`,
    agency: 'Early Help',
    roles: ['Practitioner'],
  }
}

/** Writes so many families into a log, each with a review of which its lead has yet to be asked, and where their chats are. */
export function openFamilies(file: string, count: number, clock: Clock, serviceUrl: string): void {
  const log = openLog(file)
  const desk = createPlanDesk({ log, clock })
  for (let family = 0; family < count; family++) {
    const lead = leadOf(family)
    const { oid, name, agency } = lead
    log.directory.keep({ oid, name, agency }, 'administrator', clock.now().toISOString())
    const framework = 'supporting-families-2022'
    const made = desk.open(lead, { family: `Family ${family}`, framework, opened })
    if (made.kind !== 'opened') throw new Error(`not opened: ${made.kind}`)
    const written = desk.write(lead, made.key, inNeed(family), 'page')
    if (written.kind !== 'written') throw new Error(`not written: ${written.kind}`)
    log.conversations.remember({
      tenantId,
      oid,
      conversationId: `chat-${oid}`,
      serviceUrl,
      userMri: `29:${oid}`,
    })
  }
  log.close()
}

function inNeed(family: number): Operation[] {
  const adult = `adult-${family}`
  const need = { ref: '2.2', people: [adult], identified: opened, why: 'Asked for help.' }
  return [
    {
      do: 'add',
      id: adult,
      kind: 'person',
      record: adult,
      fields: { name: `Adult ${family}`, kind: 'adult', born: '1990-02-03' },
    },
    { do: 'add', id: `need-${family}`, kind: 'need', record: `need-${family}`, fields: need },
  ]
}
