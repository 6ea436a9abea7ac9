import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A program of the measurement in a process of its own, which answers questions and ends with whoever asks. */
export interface Asked {
  ask<Answer>(question: string, about?: unknown): Promise<Answer>
  /** Ends it between two of its instructions. */
  kill(): void
}

interface Question {
  readonly number: number
  readonly question: string
  readonly about: unknown
}

interface Reply {
  readonly number: number
  readonly answer?: unknown
  readonly trouble?: string
}

/** Where every command of the product finds what was compiled once. */
const compiled = fileURLToPath(new URL('../../../.build/compiled', import.meta.url))

/** Starts `test/bench/NAME.ts`; what it writes is shown, and options of Node’s own come before it. */
export function startProcess(name: string, nodeOptions: readonly string[] = []): Asked {
  const script = fileURLToPath(new URL(`../${name}.ts`, import.meta.url))
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env }
  const child = fork(script, { execArgv: [...nodeOptions], serialization: 'advanced', env })
  const waiting = new Map<number, { settle: (answer: never) => void; fail: (why: Error) => void }>()
  let asked = 0
  child.on('message', ({ number, answer, trouble }: Reply) => {
    const one = waiting.get(number)
    waiting.delete(number)
    if (trouble === undefined) one?.settle(answer as never)
    else one?.fail(new Error(`${name}: ${trouble}`))
  })
  child.once('close', (code, signal) => {
    for (const { fail } of waiting.values()) fail(new Error(`${name} ended: ${code ?? signal}`))
  })
  return {
    ask: (question, about = null) =>
      new Promise((settle, fail) => {
        const number = (asked += 1)
        waiting.set(number, { settle, fail })
        child.send({ number, question, about } satisfies Question)
      }),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** What a program answers, each question by its name. The program ends when nobody is there to ask. */
export function answerQuestions(
  answers: Readonly<Record<string, (about: never) => unknown>>,
): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (asked: Question) => void answer(asked))
  async function answer({ number, question, about }: Question): Promise<void> {
    try {
      const told = await answers[question]?.(about as never)
      process.send?.({ number, answer: told } satisfies Reply)
    } catch (error) {
      const trouble = error instanceof Error ? (error.stack ?? error.message) : String(error)
      process.send?.({ number, trouble } satisfies Reply)
    }
  }
}
