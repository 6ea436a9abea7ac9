import { parseArgs } from 'node:util'
import { isRight, linesOf } from './simulating/lines.ts'
import { run } from './simulating/run.ts'

// `npm run simulate -- --seeds N` plays a meeting of twelve over bad networks, N times; `--seed S` plays one again.

const usage = 'Usage: npm run simulate -- [--seeds N | --seed S] [--seconds N]'

function wish(): { readonly seeds: readonly number[]; readonly seconds: number } | null {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: '5' },
        seed: { type: 'string' },
        seconds: { type: 'string', default: '8' },
      },
    })
    const [seeds, seed, seconds] = [values.seeds, values.seed ?? '1', values.seconds].map(Number)
    const isWhole = [seeds, seed, seconds].every((one) => Number.isInteger(one) && Number(one) > 0)
    if (!isWhole || !seeds || !seed || !seconds) return null
    return values.seed === undefined
      ? { seeds: Array.from({ length: seeds }, (_, place) => place + 1), seconds }
      : { seeds: [seed], seconds }
  } catch {
    return null
  }
}

const wished = wish()
if (!wished) {
  console.error(usage)
  process.exitCode = 2
} else {
  let wrong = 0
  for (const seed of wished.seeds) {
    const outcome = await run(seed, { editing: wished.seconds * 1000, settling: 60_000 })
    for (const line of linesOf(outcome)) console.log(line)
    if (isRight(outcome)) continue
    wrong++
    console.log(`  play it again: npm run simulate -- --seed ${seed} --seconds ${wished.seconds}`)
  }
  console.log(`${wished.seeds.length - wrong} of ${wished.seeds.length} seeds right`)
  // What a killed service still waited for would keep the process alive.
  process.exit(wrong === 0 ? 0 : 1)
}
