import { text } from 'node:stream/consumers'
import { readGraphTypes } from './probe/graph-types.ts'
import { probe } from './probe/probe.ts'
import { linesOf } from './probe/report.ts'
import { readWish, usage } from './probe/wish.ts'

async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  if (wish.kind === 'help') {
    console.log(usage)
    return 0
  }
  const given = process.env['GRAPH_TOKEN'] ?? ''
  const manager =
    wish.kind === 'unusable' || given !== '' || process.stdin.isTTY
      ? given
      : await text(process.stdin)
  if (wish.kind === 'unusable' || !/^[\w.~+/=-]+$/.test(manager.trim())) {
    console.error(wish.kind === 'unusable' ? wish.why : 'There is no token.')
    console.error(`\n${usage}`)
    return 2
  }
  const probed = await probe({
    send: (request) => fetch(request),
    manager: manager.trim(),
    writer: (process.env['GRAPH_RUNTIME_TOKEN'] ?? manager).trim(),
    path: wish.path,
    types: readGraphTypes(),
    number: String(Date.now()),
  })
  for (const line of linesOf(probed)) console.log(line)
  if (probed.stopped !== null) return 2
  return probed.seen.some(({ isGood }) => isGood === false) ? 1 : 0
}

process.exitCode = await run(process.argv.slice(2))
