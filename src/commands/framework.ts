import { createReadStream, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { differenceInWords, differencesOf } from '../../rules/editions/differences.ts'
import type { Framework } from '../../rules/framework.ts'
import { frameworkIds } from '../../rules/frameworks/index.ts'
import { londonDay } from '../service/clock.ts'
import { answerToLine } from './evaluating/answer.ts'
import { answersTo } from './evaluating/answers.ts'
import { sweep } from './evaluating/sweep.ts'
import { sizeInWords } from './framework/size.ts'
import { frameworkNamed, frameworksNamed } from './framework/find.ts'
import { count, previewing, tallyInWords, written } from './framework/previewing.ts'
import { readWish, usage, type Wish } from './framework/wish.ts'
import { startedIn } from './started-in.ts'

const done = 0
const someHadErrors = 1
const unusable = 2
const folder = startedIn('framework')

type Asked<K extends Wish['kind']> = Extract<Wish, { kind: K }>

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return unusable
}

function check({ name, json }: Asked<'check'>): number {
  const found = frameworkNamed(name, folder)
  if ('unusable' in found) return refuse(found.unusable)
  const faults = 'faults' in found ? found.faults : []
  if (json) console.log(JSON.stringify(faults, null, 2))
  else for (const fault of faults) console.log(fault)
  if ('framework' in found) console.error(`No fault: ${sizeInWords(found.framework)}.`)
  return faults.length === 0 ? done : someHadErrors
}

function diff(before: Framework, after: Framework, json: boolean): number {
  const differences = differencesOf(before, after)
  if (json) console.log(JSON.stringify(differences, null, 2))
  else for (const difference of differences) console.log(differenceInWords(difference))
  if (differences.length === 0) console.error('There is no difference.')
  return done
}

async function preview(from: Framework, to: Framework, asked: Asked<'preview'>): Promise<number> {
  const { plans, json } = asked
  const on = asked.on ?? londonDay(new Date())
  const asking = previewing(from, to)
  const tally = { changed: 0, same: 0, passedOver: 0, faulty: 0 }
  try {
    const areAll = await sweep({
      input: plans === '-' ? process.stdin : createReadStream(resolve(folder, plans)),
      answers: (block) =>
        answersTo(block, {
          answer: (text, number) => answerToLine(text, number, on, asking),
          written: (answer) => {
            count(tally, answer)
            return written(answer, json)
          },
        }),
      output: process.stdout,
      complain: console.error,
    })
    console.error(tallyInWords(tally))
    return areAll ? done : someHadErrors
  } catch (trouble) {
    if (isClosedPipe(trouble)) return done
    return refuse(`Stopped: ${trouble instanceof Error ? trouble.message : String(trouble)}`)
  }
}

/** Whoever reads the answers, such as `head`, has had enough of them. */
const isClosedPipe = (trouble: unknown) =>
  trouble instanceof Error && 'code' in trouble && trouble.code === 'EPIPE'

async function factCheck({ names, write }: Asked<'factcheck'>): Promise<number> {
  const { factCheckPage, keptAt } = await import('./framework/fact-checks.ts')
  const named = names.length > 0 ? names : [...frameworkIds]
  const stranger = named.find((name) => write && !frameworkIds.includes(name))
  if (stranger !== undefined)
    return refuse(`${stranger} is not built in: its page can be printed, and not kept here.`)
  const found = frameworksNamed(named, (name) => frameworkNamed(name, folder))
  if ('why' in found) return refuse(...found.why)
  for (const framework of found.frameworks) {
    const page = factCheckPage(framework)
    if (!write) process.stdout.write(page)
    else {
      writeFileSync(keptAt(framework.id), page)
      console.log(keptAt(framework.id))
    }
  }
  return done
}

/** Both frameworks of a comparison, or what cannot be used of them. */
function both(names: [string, string]) {
  const found = frameworksNamed(names, (name) => frameworkNamed(name, folder))
  if ('why' in found) return found
  const [before, after] = found.frameworks
  return before && after ? { before, after } : { why: [] }
}

/** Answers 0, 1 for a framework with faults or plans with errors, 2 for what cannot be done at all. */
async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return done
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'check':
      return check(wish)
    case 'factcheck':
      return factCheck(wish)
    case 'diff':
    case 'preview': {
      const pair = both(wish.names)
      if ('why' in pair) return refuse(...pair.why)
      return wish.kind === 'diff'
        ? diff(pair.before, pair.after, wish.json)
        : preview(pair.before, pair.after, wish)
    }
  }
}

process.stdout.on('error', (trouble) => {
  process.exit(isClosedPipe(trouble) ? done : refuse(`Stopped: ${String(trouble)}`))
})
process.exitCode = await run(process.argv.slice(2))
