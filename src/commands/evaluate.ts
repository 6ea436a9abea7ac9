import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Day } from '../../rules/calendar.ts'
import type { Framework } from '../../rules/framework.ts'
import { londonDay } from '../service/clock.ts'
import { answerToLine, evaluation } from './evaluating/answer.ts'
import { sweep } from './evaluating/sweep.ts'
import { readWish, usage, type Wish } from './evaluating/wish.ts'
import { frameworkIn, frameworksNamed } from './framework/find.ts'
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

type Evaluation = ReturnType<typeof evaluation>

function evaluateOne(file: string, on: Day, { answer: answerTo }: Evaluation): number {
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
  const answer = answerTo(value, on)
  console.log(JSON.stringify(answer, null, 2))
  return 'errors' in answer ? someHadErrors : allEvaluated
}

async function evaluateLines(on: Day, asking: Evaluation): Promise<number> {
  try {
    const { stdin: input, stdout: output } = process
    const areAll = await sweep(on, {
      input,
      answer: (text, number, day) => answerToLine(text, number, day, asking),
      output,
      complain: console.error,
    })
    return areAll ? allEvaluated : someHadErrors
  } catch (trouble) {
    if (isClosedPipe(trouble)) return allEvaluated
    return refuse(`Stopped: ${reasonOf(trouble)}`)
  }
}

/** Whoever reads the answers, such as `head`, has had enough of them. */
const isClosedPipe = (trouble: unknown) =>
  trouble instanceof Error && 'code' in trouble && trouble.code === 'EPIPE'

/** Answers 0, 1 for plans with errors, 2 for what cannot be evaluated at all. */
async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  const own = frameworksNamed(namedIn(wish), (file) => frameworkIn(file, folder))
  if ('why' in own) return refuse(...own.why)
  const twice = idTwice(own.frameworks)
  if (twice !== undefined)
    return refuse(`Two frameworks are called ${twice}: give each edition an id of its own.`)
  const asking = evaluation(own.frameworks)
  const today = londonDay(new Date())
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return allEvaluated
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'one':
      return evaluateOne(wish.file, wish.on ?? today, asking)
    case 'lines':
      return evaluateLines(wish.on ?? today, asking)
  }
}

/** A plan could not say which of two frameworks of one id it is under. */
const idTwice = (frameworks: readonly Framework[]) =>
  frameworks.map(({ id }) => id).find((id, at, ids) => ids.indexOf(id) < at)

const namedIn = (wish: Wish) => ('frameworks' in wish ? wish.frameworks : [])

process.stdout.on('error', (trouble) => {
  if (!isClosedPipe(trouble)) process.exit(refuse(`Stopped: ${reasonOf(trouble)}`))
})
process.exitCode = await run(process.argv.slice(2))
