import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LogNotOpened, openLog } from '../log/open-log.ts'
import { dataFolder } from './data-folder.ts'
import { linesOf } from './access/verdict-words.ts'
import { readWish, usage } from './access/wish.ts'

const whole = 0
const broken = 1
const unusable = 2

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return unusable
}

function verify(folder: string): number {
  const file = join(folder, 'log.sqlite')
  if (!existsSync(file)) return refuse(`There is no log in ${folder}.`)
  try {
    const log = openLog(file)
    const verdict = log.access.verify()
    log.close()
    for (const line of linesOf(verdict)) console.log(line)
    return verdict.kind === 'whole' ? whole : broken
  } catch (trouble) {
    if (trouble instanceof LogNotOpened) return refuse(trouble.message)
    throw trouble
  }
}

/** Answers 0 where the log is whole, 1 where it is broken, 2 where there is nothing to verify. */
function run(args: string[]): number {
  const wish = readWish(args)
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return whole
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'verify':
      return verify(dataFolder('access', wish.data))
  }
}

process.exitCode = run(process.argv.slice(2))
