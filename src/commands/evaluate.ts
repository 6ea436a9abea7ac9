import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Day } from '../../rules/calendar.ts'
import type { Framework } from '../../rules/framework.ts'
import { londonDay } from '../service/clock.ts'
import { crewOf, threadsFor } from './evaluating/crew.ts'
import { sweep } from './evaluating/sweep.ts'
import { readWish, usage, type Wish } from './evaluating/wish.ts'
import { startedIn } from './started-in.ts'

const allEvaluated = 0
const someHadErrors = 1
const unusable = 2

const folder = startedIn('evaluate')

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return unusable
}

const reasonOf = (trouble: unknown) =>
  trouble instanceof Error ? trouble.message : String(trouble)

async function evaluateOne(file: string, on: Day, own: readonly Framework[]): Promise<number> {
  let value: unknown
  try {
    const text = readFileSync(resolve(folder, file), 'utf8')
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (trouble) {
    return refuse(
      trouble instanceof SyntaxError
        ? `${file} is not JSON: ${trouble.message}`
        : reasonOf(trouble),
    )
  }
  const { evaluation } = await import('./evaluating/answer.ts')
  const answer = evaluation(own).answer(value, on)
  console.log(JSON.stringify(answer, null, 2))
  return 'errors' in answer ? someHadErrors : allEvaluated
}

async function evaluateLines(on: Day, own: readonly Framework[]): Promise<number> {
  const threads = threadsFor(availableParallelism())
  const crew = crewOf(threads, { on, own })
  try {
    const { stdin: input, stdout: output } = process
    const { answers } = crew
    const ports = { input, answers, atOnce: 2 * threads, output, complain: console.error }
    return (await sweep(ports)) ? allEvaluated : someHadErrors
  } catch (trouble) {
    if (isClosedPipe(trouble)) return allEvaluated
    return refuse(`Stopped: ${isOfSystem(trouble) ? trouble.message : traceOf(trouble)}`)
  } finally {
    await crew.close()
  }
}

/** A pipe, a disk: whoever runs this can see to it. Anything else is a bug, and its trace is needed. */
const isOfSystem = (trouble: unknown): trouble is Error =>
  trouble instanceof Error && 'syscall' in trouble

const traceOf = (bug: unknown) => (bug instanceof Error ? bug.stack : undefined) ?? String(bug)

/** Whoever reads the answers, such as `head`, has had enough of them. */
const isClosedPipe = (trouble: unknown) =>
  trouble instanceof Error && 'code' in trouble && trouble.code === 'EPIPE'

/** Answers 0, 1 for plans with errors, 2 for what cannot be evaluated at all. */
async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  const own = await frameworksOf(wish)
  if ('why' in own) return refuse(...own.why)
  const twice = idTwice(own.frameworks)
  if (twice !== undefined)
    return refuse(`Two frameworks are called ${twice}: give each edition an id of its own.`)
  const today = londonDay(new Date())
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return allEvaluated
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'one':
      return evaluateOne(wish.file, wish.on ?? today, own.frameworks)
    case 'lines':
      return evaluateLines(wish.on ?? today, own.frameworks)
  }
}

/** A plan could not say which of two frameworks of one id it is under. */
const idTwice = (frameworks: readonly Framework[]) =>
  frameworks.map(({ id }) => id).find((id, at, ids) => ids.indexOf(id) < at)

/** A council's own frameworks; where none is named nothing is loaded for them. */
async function frameworksOf(wish: Wish) {
  const files = 'frameworks' in wish ? wish.frameworks : []
  if (files.length === 0) return { frameworks: [] }
  const { frameworkIn, frameworksNamed } = await import('./framework/find.ts')
  return frameworksNamed(files, (file) => frameworkIn(file, folder))
}

process.stdout.on('error', (trouble) => {
  if (!isClosedPipe(trouble)) process.exit(refuse(`Stopped: ${reasonOf(trouble)}`))
})
process.exitCode = await run(process.argv.slice(2))
