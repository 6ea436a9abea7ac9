import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadFrom } from './fresh-modules.ts'
import { takeTests, type Collected } from './stand-in.ts'

/** What Stryker writes into the code it changes reads and fills this. */
interface Stage {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

interface Test extends Collected {
  id: string
  file: string
  /** How long it took without a change. */
  milliseconds: number
}

interface MutantRun {
  activeMutant: { id: string }
  testFilter?: readonly string[]
  hitLimit?: number
}

const place: typeof globalThis & { __stryker__?: Stage } = globalThis

const isOut = (file: string) => file.includes('/properties/') || file.endsWith('properties.test.ts')

/**
 * Runs the tests of the rules for Stryker in one process that has loaded them once: they are pure, so that a change is
 * switched on and off between one test and the next, and a run takes milliseconds where a test runner's start takes longer.
 *
 * What modules keep between calls must not tell of another change: a test that failed must hold again once the change is
 * off, and a change that no test came across was hidden by what was kept. In both cases everything is loaded anew and the
 * tests have another try.
 */
class RulesRunner {
  readonly #stage = (place.__stryker__ ??= {})
  readonly #modules = loadFrom(pathToFileURL(process.cwd()).href)
  #tests = new Map<string, Test>()

  /** Changes are only ever switched on while a test runs, so that nothing has to be loaded anew for one. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    await this.#load()
  }

  async dryRun() {
    const results = []
    for (const test of this.#tests.values()) {
      this.#stage.currentTestId = test.id
      const begun = performance.now()
      const failure = await failureOf(test)
      test.milliseconds = performance.now() - begun
      this.#stage.currentTestId = undefined
      const { id, name, file: fileName, milliseconds: timeSpentMs } = test
      const outcome = failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }
      results.push({ id, name, fileName, timeSpentMs, ...outcome })
    }
    return { status: 'complete', tests: results, mutantCoverage: this.#stage.mutantCoverage }
  }

  async mutantRun(run: MutantRun) {
    const first = await this.#try(run)
    if (first.isSure) return first.result
    await this.#load()
    const second = await this.#try(run)
    await this.#load()
    return second.result
  }

  async #try({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const asked = testFilter ?? [...this.#tests.keys()]
    const tests = asked
      .flatMap((id) => this.#tests.get(id) ?? [])
      .toSorted((a, b) => a.milliseconds - b.milliseconds)
    const nrOfTests = tests.length
    Object.assign(this.#stage, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    for (const test of tests) {
      const failureMessage = await failureOf(test)
      if (failureMessage === undefined) continue
      const isEndless = hitLimit !== undefined && (this.#stage.hitCount ?? 0) > hitLimit
      this.#stage.activeMutant = undefined
      const isSure = (await failureOf(test)) === undefined
      if (isEndless) return { isSure, result: { status: 'timeout' } }
      return {
        isSure,
        result: { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests },
      }
    }
    this.#stage.activeMutant = undefined
    return { isSure: this.#stage.hitCount !== 0, result: { status: 'survived', nrOfTests } }
  }

  async #load() {
    this.#modules.again()
    const before = this.#tests
    this.#tests = new Map()
    const files = globSync('test/rules/**/*.test.ts').filter((file) => !isOut(file))
    for (const file of files.toSorted()) {
      await import(pathToFileURL(join(process.cwd(), file)).href)
      for (const { name, run } of takeTests()) {
        let id = `${file}#${name}`
        while (this.#tests.has(id)) id += ' again'
        const milliseconds = before.get(id)?.milliseconds ?? 0
        this.#tests.set(id, { id, file, name, run, milliseconds })
      }
    }
  }
}

async function failureOf({ run }: Test): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const create = Object.assign(() => new RulesRunner(), { inject: [] as const })

/** How Stryker finds the runner. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', factory: create }]
