import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { pathOfSite } from '../lists/site-address.ts'
import { dataFolder } from './data-folder.ts'
import { lost, runRebuild } from './rebuild/run.ts'
import { startedIn } from './started-in.ts'

const usage = `Usage: npm run -s rebuild -- --site URL [--tombstones FILE]... [--data DIR]

Makes a new log from what stands in the SharePoint lists, where both the log and every copy of it are lost.
${lost.join('\n')}
GRAPH_TOKEN, or the input, gives the token of somebody who may read the site. FILE says which plans had been disposed of.
Exit code 0: rebuilt. 2: there is no log, as before.`

function readWish(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        site: { type: 'string' },
        tombstones: { type: 'string', multiple: true },
        data: { type: 'string' },
      },
    })
    const path = pathOfSite(values.site ?? '')
    return path === null
      ? null
      : { path, tombstones: values.tombstones ?? [], data: values.data ?? null }
  } catch {
    return null
  }
}

async function run(args: string[]): Promise<number> {
  const wish = readWish(args)
  if (!wish) {
    console.error(usage)
    return 2
  }
  const given = process.env['GRAPH_TOKEN'] ?? ''
  const token = given !== '' || process.stdin.isTTY ? given : await text(process.stdin)
  const why = await runRebuild({
    ...wish,
    file: join(dataFolder('rebuild', wish.data), 'log.sqlite'),
    tombstones: wish.tombstones.map((file) => resolve(startedIn('rebuild'), file)),
    token: token.trim(),
    send: (request) => fetch(request),
    at: new Date().toISOString(),
    say: (line) => console.log(line),
  })
  if (why === null) return 0
  console.error(why)
  return 2
}

process.exitCode = await run(process.argv.slice(2))
