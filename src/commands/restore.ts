import { join, resolve } from 'node:path'
import { restore } from '../log/backup/restore.ts'
import { dataFolder } from './data-folder.ts'
import { readWish, usage } from './restore/wish.ts'
import { startedIn } from './started-in.ts'

const restored = 0
const unchanged = 2

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return unchanged
}

/** Answers 0 where the log was restored, 2 where nothing was changed. */
function run(args: string[]): number {
  const wish = readWish(args)
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return restored
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'restore': {
      const at = (file: string) => resolve(startedIn('restore'), file)
      const done = restore({
        from: at(wish.from),
        to: join(dataFolder('restore', wish.data), 'log.sqlite'),
        at: new Date().toISOString(),
        force: wish.force,
        tombstones: wish.tombstones.map(at),
      })
      if (done.kind === 'refused') return refuse(done.says)
      console.log(
        `Restored: plans: ${done.plans}, rows of the access log: ${done.rows}, all as written.`,
      )
      console.log(`Taken away because they had been disposed of since: ${done.disposed}.`)
      return restored
    }
  }
}

process.exitCode = run(process.argv.slice(2))
