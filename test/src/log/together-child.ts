import { openLog } from '../../../src/log/open-log.ts'

/* Run as a process of its own: writes three events together and dies before the last is done. */
const [file = '', key = ''] = process.argv.slice(2)
const log = openLog(file)
const author = { oid: 'oid-child', name: 'A Child', agency: 'Test' }
const at = '2026-02-01T10:00:00.000Z'
log.together(() => {
  for (const seq of [3, 4, 5]) {
    const change = { do: 'set', record: 'head', field: 'goal', value: `goal ${seq}` } as const
    log.together(() =>
      log.append(key, seq - 1, [{ seq, operation: `child-${seq}`, author, at, change }]),
    )
  }
  process.kill(process.pid, 'SIGKILL')
})
