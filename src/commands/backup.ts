import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { backUp, tombstonesBeside } from '../log/backup/back-up.ts'
import { LogNotOpened, openLog } from '../log/open-log.ts'
import { readWish, usage } from './backup/wish.ts'
import { dataFolder } from './data-folder.ts'
import { startedIn } from './started-in.ts'

const copied = 0
const notCopied = 2

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return notCopied
}

async function copy(file: string, to: string): Promise<number> {
  try {
    const log = openLog(file)
    await backUp(log, to)
    log.close()
    const again = openLog(to)
    const plans = again.planKeys().length
    const verdict = again.access.verify()
    again.close()
    if (verdict.kind !== 'whole') return refuse(`The access log is broken at row ${verdict.at}.`)
    console.log(`${to}: plans: ${plans}, rows of the access log: ${verdict.rows}, all as written.`)
    console.log(
      `${tombstonesBeside(to)}: keep it with the newest copy, and with every copy that is restored.`,
    )
    return copied
  } catch (trouble) {
    if (trouble instanceof LogNotOpened) return refuse(trouble.message)
    throw trouble
  }
}

async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return copied
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'copy': {
      const file = join(dataFolder('backup', wish.data), 'log.sqlite')
      const to = resolve(startedIn('backup'), wish.to)
      if (!existsSync(file)) return refuse(`There is no log ${file}.`)
      if (to === file) return refuse('A log is not its own copy: name another file.')
      if (existsSync(to) && !wish.force) {
        return refuse(`There is a file ${to} already. Replace it with --force.`)
      }
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
      return copy(file, to)
    }
  }
}

process.exitCode = await run(process.argv.slice(2))
