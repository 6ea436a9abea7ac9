/** A process that starts a playground and waits, to be killed: says the playground's process and folder on one line. */
import { readlinkSync } from 'node:fs'
import { startPlayground } from '../../../../src/local/playground/playground.ts'
import { playgroundAt } from './playground-lab.ts'

const { pid } = await startPlayground(playgroundAt(Number(process.argv[2])))
const folder = process.platform === 'linux' ? readlinkSync(`/proc/${pid}/cwd`) : ''
process.stdout.write(`${JSON.stringify({ pid, folder })}\n`)
setInterval(() => undefined, 60_000)
