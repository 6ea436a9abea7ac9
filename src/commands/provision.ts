import { text } from 'node:stream/consumers'
import { runProvision } from './provision/run.ts'

/** A token in the environment goes first; a terminal is not waited for. */
async function token(): Promise<string> {
  const given = process.env['GRAPH_TOKEN'] ?? ''
  return given !== '' || process.stdin.isTTY ? given : text(process.stdin)
}

process.exitCode = await runProvision(process.argv.slice(2), {
  token,
  send: (request) => fetch(request),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
