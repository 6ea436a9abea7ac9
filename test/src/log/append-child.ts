import { writeSync } from 'node:fs'
import { openLog } from '../../../src/log/open-log.ts'

/*
 * Run as a process of its own, to be killed: writes into the plan it is given for as long as it lives, and says each thing
 * on a line as soon as the log has answered.
 */
const [file = '', key = ''] = process.argv.slice(2)
const log = openLog(file)
const author = { oid: 'oid-child', name: 'A Child', agency: 'Test' }
for (let seq = log.plan(key)?.seq ?? 0; ; seq++) {
  const change = { do: 'set', record: 'head', field: 'goal', value: `goal ${seq + 1}` } as const
  const at = '2026-02-01T10:00:00.000Z'
  const event = { seq: seq + 1, operation: `child-${seq + 1}`, author, at, change }
  log.append(key, seq, [event])
  log.access.note({
    at,
    oid: author.oid,
    plan: key,
    what: 'write',
    from: 'page',
    outcome: 'allowed',
  })
  log.projection.intend(key, 'head', seq + 1)
  writeSync(1, `${JSON.stringify({ seq: seq + 1, reference: log.nextReference() })}\n`)
}
