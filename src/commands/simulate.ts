import { killWhileSending } from './simulating/prompts/run.ts'
import { isEachOnce, lineOf } from './simulating/prompts/killed-lines.ts'
import { isRight, linesOf } from './simulating/lines.ts'
import { run } from './simulating/run.ts'
import { wishIn, type Wish } from './simulating/wish.ts'

// `npm run simulate -- --seeds N` plays a meeting of twelve over bad networks, N times; `--seed S` plays one again.
// `npm run simulate -- --prompts --kills N` sends prompts while the service is killed N times, to a receiver that can be asked
// what it has and to one that cannot.

const usage =
  'Usage: npm run simulate -- [--seeds N | --seed S] [--seconds N]\n' +
  '       npm run simulate -- --prompts [--kills N] [--seed S]'

const prompts = 300

/** How many of them went wrong. */
async function played(wish: Wish): Promise<number> {
  let wrong = 0
  if (wish.kind === 'prompts') {
    for (const canBeAsked of [true, false]) {
      const { seed, kills } = wish
      const killed = await killWhileSending({ seed, prompts, kills, canBeAsked })
      console.log(lineOf(killed))
      if (!isEachOnce(killed)) wrong++
    }
    return wrong
  }
  for (const seed of wish.seeds) {
    const outcome = await run(seed, { editing: wish.seconds * 1000, settling: 60_000 })
    for (const line of linesOf(outcome)) console.log(line)
    if (isRight(outcome)) continue
    wrong++
    console.log(`  play it again: npm run simulate -- --seed ${seed} --seconds ${wish.seconds}`)
  }
  console.log(`${wish.seeds.length - wrong} of ${wish.seeds.length} seeds right`)
  return wrong
}

const wished = wishIn(process.argv.slice(2))
if (!wished) {
  console.error(usage)
  process.exitCode = 2
} else {
  const wrong = await played(wished)
  // What a killed service still waited for would keep the process alive.
  process.exit(wrong === 0 ? 0 : 1)
}
