import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A socket that waits for connections: its address as the kernel writes it, and its port. */
export interface Listening {
  readonly address: string
  readonly port: number
}

/** 127.0.0.1 as the kernel writes it. */
export const loopback = '0100007F'

/** A process and all below it that run now. */
export function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    const child = Number(name)
    const parent = Number.isInteger(child) ? parentOf(child) : null
    return parent === null ? [] : [{ child, parent }]
  })
  const below = (parent: number): number[] =>
    parents.filter((one) => one.parent === parent).flatMap(({ child }) => [child, ...below(child)])
  return [pid, ...below(pid)]
}

/** Where these processes listen, in IPv4 and IPv6. */
export function listeningOf(pids: readonly number[]): Listening[] {
  const inodes = new Set(pids.flatMap(socketsOf))
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && inodes.has(fields[9] ?? ''))
      .map(([, local = '']) => {
        const [address = '', port = ''] = local.split(':')
        return { address, port: Number.parseInt(port, 16) }
      }),
  )
}

/** Those of the processes that still run after a while, each given up to three seconds to end. */
export async function survivorsOf(pids: readonly number[]): Promise<number[]> {
  const end = Date.now() + 3_000
  let left = pids.filter(isRunning)
  while (left.length > 0 && Date.now() < end) {
    await wait(50)
    left = left.filter(isRunning)
  }
  return left
}

const isRunning = (pid: number): boolean => parentOf(pid) !== null

/** The parent of a process that runs; null for one that ended, even if nobody asked for its exit code yet. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : Number(parent)
  } catch {
    return null
  }
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? []
    } catch {
      return []
    }
  })
}
