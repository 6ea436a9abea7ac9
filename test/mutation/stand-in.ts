import { format } from 'node:util'
import { expect } from 'vitest'

/** A test as it was written down: its name with those of the groups around it, and what it does. */
export interface Collected {
  name: string
  run: () => unknown
}

let tests: Collected[] = []
let groups: readonly string[] = []

/** The tests written down since this was last asked. */
export function takeTests(): Collected[] {
  const taken = tests
  tests = []
  return taken
}

function group(name: string, fill: () => void) {
  const around = groups
  groups = [...around, name]
  fill()
  groups = around
}

function test(name: string, run: () => unknown) {
  tests.push({ name: [...groups, name].join(' > '), run })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A name with what a case holds in it: `%s` by place, `$key` by key. */
function nameOf(name: string, row: readonly unknown[]) {
  const [first] = row
  const named = name.replaceAll(/\$(\w+)/g, (whole, key: string) =>
    isRecord(first) ? String(first[key]) : whole,
  )
  const places = named.match(/%[sdifjoO]/g)?.length ?? 0
  return format(named, ...row.slice(0, places))
}

type Each = (
  cases: readonly unknown[],
) => (name: string, run: (...row: readonly unknown[]) => unknown) => void

const eachOf =
  (write: (name: string, run: () => void) => void): Each =>
  (cases) =>
  (name, run) => {
    for (const one of cases) {
      const row: readonly unknown[] = Array.isArray(one) ? one : [one]
      write(nameOf(name, row), () => run(...row))
    }
  }

const describe = Object.assign(group, { each: eachOf(group) })
const it = Object.assign(test, { each: eachOf(test) })

export { describe, expect, it }
