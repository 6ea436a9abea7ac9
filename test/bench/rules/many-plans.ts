import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { familyFrom } from './families.ts'
import { median } from './measuring.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const peak = here('./peak.ts')
const programs = {
  sweep: [here('../../../src/commands/evaluate.ts'), '--ndjson', '--on', '2026-11-22'],
  parse: [here('./parse-only.ts')],
  check: [here('./parse-only.ts'), '--checked'],
}

export type Program = keyof typeof programs

/** How a run went: milliseconds from start to end and of its processors, and the most memory it held, in megabytes. */
export interface Run {
  ms: number
  busyMs: number
  megabytes: number
}

/** Families with 120 rows and four needs, five hundred of them over and over. */
function writePlans(file: string, count: number) {
  const different = Array.from({ length: Math.min(count, 500) }, (_, at) =>
    JSON.stringify(familyFrom(at + 1, 120, 4).plan),
  )
  const descriptor = openSync(file, 'w')
  for (let at = 0; at < count; at += different.length)
    writeSync(descriptor, `${different.slice(0, count - at).join('\n')}\n`)
  closeSync(descriptor)
}

function run(program: Program, file: string): Promise<Run> {
  const input = openSync(file, 'r')
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', peak, ...programs[program]], {
    stdio: [input, 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      closeSync(input)
      const [, kilobytes, busyMs] = /^peak (\d+) busy (\d+)$/m.exec(said) ?? []
      if (code === 0 && kilobytes !== undefined)
        resolve({
          ms: performance.now() - start,
          busyMs: Number(busyMs),
          megabytes: Number(kilobytes) / 1024,
        })
      else reject(new Error(`${program} ended with ${code}: ${said}`))
    })
  })
}

/** Medians of interleaved runs of each program over a file with so many plans. */
export async function sweeps(
  count: number,
  rounds: number,
  names: readonly Program[],
): Promise<Record<string, Run>> {
  const folder = mkdtempSync(join(tmpdir(), 'family-outcome-plan-bench-'))
  try {
    const file = join(folder, 'plans.ndjson')
    writePlans(file, count)
    const runs = new Map<Program, Run[]>(names.map((name) => [name, []]))
    for (let round = 0; round < rounds; round += 1)
      for (const name of names) runs.get(name)?.push(await run(name, file))
    return Object.fromEntries(
      [...runs].map(([name, all]) => [
        name,
        {
          ms: median(all.map(({ ms }) => ms)),
          busyMs: median(all.map(({ busyMs }) => busyMs)),
          megabytes: median(all.map(({ megabytes }) => megabytes)),
        },
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
