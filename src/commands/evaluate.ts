import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Day } from '../../rules/calendar.ts'
import { londonDay } from '../service/clock.ts'
import { answerTo, answerToLine } from './evaluating/answer.ts'
import { sweep } from './evaluating/sweep.ts'
import { readWish, usage } from './evaluating/wish.ts'

const allEvaluated = 0
const someHadErrors = 1
const unusable = 2

/** npm runs its scripts in the project's folder, whichever folder one was in when naming the file. */
const startedIn =
  process.env['npm_lifecycle_event'] === 'evaluate' ? (process.env['INIT_CWD'] ?? '.') : '.'

function refuse(...lines: string[]): number {
  for (const line of lines) console.error(line)
  return unusable
}

const reasonOf = (trouble: unknown) =>
  trouble instanceof Error ? trouble.message : String(trouble)

function evaluateOne(file: string, on: Day): number {
  let value: unknown
  try {
    const text = readFileSync(resolve(startedIn, file), 'utf8')
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

async function evaluateLines(on: Day): Promise<number> {
  try {
    const { stdin: input, stdout: output } = process
    const areAll = await sweep(on, {
      input,
      answer: answerToLine,
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
  const today = londonDay(new Date())
  switch (wish.kind) {
    case 'help':
      console.log(usage)
      return allEvaluated
    case 'unusable':
      return refuse(wish.why, '', usage)
    case 'one':
      return evaluateOne(wish.file, wish.on ?? today)
    case 'lines':
      return evaluateLines(wish.on ?? today)
  }
}

process.stdout.on('error', (trouble) => {
  if (!isClosedPipe(trouble)) process.exit(refuse(`Stopped: ${reasonOf(trouble)}`))
})
process.exitCode = await run(process.argv.slice(2))
