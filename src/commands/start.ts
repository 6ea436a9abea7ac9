import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ServiceNotes } from '../service/notes.ts'
import { usualPort } from '../local/start/ports.ts'
import { isTrouble } from '../local/start/trouble.ts'
import type { StartWishes } from '../local/start/start.ts'
import { runUntilEnded } from './start/ending.ts'

const usage = `Usage: npm start -- [--empty] [--reset] [--no-chat] [--data DIR] [--help]

Starts Family Outcome Plan on this machine only, with invented families.

  --empty      without families; those that are there already stay
  --reset      removes what an earlier start kept, and nothing else, then begins again
  --no-chat    without the chat clients, which take most of the memory
  --data DIR   keeps everything in DIR instead of .data (or set FAMILY_OUTCOME_PLAN_DATA)

PORT=4000 npm start listens on that port instead of ${usualPort}; 0 takes any that is free. The chat clients are at 56150
and 56151 where those are free, and beside a port of your own at any that are free: the start says which. Two starts at
once need a port and a folder each.`

type Asked = StartWishes | { readonly kind: 'help' } | { readonly kind: 'fault'; says: string }

/** What the command line and the environment ask for. */
function readWishes(args: string[], env: NodeJS.ProcessEnv): Asked {
  const root = resolve(import.meta.dirname, '../..')
  try {
    const { values } = parseArgs({
      args,
      options: {
        empty: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        'no-chat': { type: 'boolean', default: false },
        data: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const port = Number(env['PORT'] || usualPort)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return { kind: 'fault', says: `PORT is ${env['PORT']}, which is no port.` }
    }
    const data = values.data ?? env['FAMILY_OUTCOME_PLAN_DATA'] ?? ''
    // npm runs this from the checkout, wherever it was asked to.
    const from = env['npm_lifecycle_event'] === 'start' ? (env['INIT_CWD'] ?? '.') : '.'
    const { empty, reset } = values
    return {
      port,
      data: data === '' ? resolve(root, '.data') : resolve(from, data),
      tab: resolve(root, '.build/tab'),
      empty,
      reset,
      chat: !values['no-chat'],
    }
  } catch (error) {
    return { kind: 'fault', says: error instanceof Error ? error.message : String(error) }
  }
}

/** Trouble is told on stderr, in plain facts; what goes well is not told. */
const notes: ServiceNotes = {
  note(event, facts = {}) {
    if (!isTrouble(event, facts)) return
    const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
    console.error([event, ...told].join(' '))
  },
}

async function run(): Promise<number> {
  const asked = readWishes(process.argv.slice(2), process.env)
  if ('kind' in asked) {
    if (asked.kind === 'help') console.log(usage)
    else console.error(`${asked.says}\n\n${usage}`)
    return asked.kind === 'help' ? 0 : 2
  }
  if (process.env['NODE_ENV'] === 'production') {
    console.error(
      'This start is for trying things out: anybody can be anybody. It does not run in production.',
    )
    return 1
  }
  // The product is read only once it is known that it will run.
  const { startLocally } = await import('../local/start/start.ts')
  return runUntilEnded(startLocally(asked, { say: (line) => console.log(line), notes }))
}

process.exit(await run())
