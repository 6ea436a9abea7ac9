import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'

/** One TCP socket as the kernel lists it; addresses are in the kernel's own hexadecimal. */
export interface KernelSocket {
  readonly inode: string
  readonly isListening: boolean
  readonly local: string
  readonly remote: string
}

/** The rows of `/proc/net/tcp` or `/proc/net/tcp6`. */
export function socketsIn(table: string): KernelSocket[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local = '', remote = '', state, , , , , , inode = ''] = line.trim().split(/\s+/)
      return inode === '' ? [] : [{ inode, isListening: state === '0A', local, remote }]
    })
}

/** Whether an address of the kernel's table is of this machine alone: 127.x.y.z, ::1 or 127.x.y.z written as IPv6. */
export function isLoopback(address: string): boolean {
  const [ip = ''] = address.split(':')
  return (
    /^[\dA-F]{6}7F$/.test(ip) ||
    ip === '00000000000000000000000001000000' ||
    /^0{16}FFFF0000[\dA-F]{6}7F$/.test(ip)
  )
}

/** Nobody is at the other end. */
const isUnconnected = (address: string): boolean => /^0+:0000$/.test(address)

/** The sockets of a process that reach beyond this machine, one line each; null where the system has no `/proc`. */
export function socketsBeyondLoopback(pid: number): string[] | null {
  if (!existsSync('/proc/net/tcp')) return null
  return socketsOf(pid)
    .filter(
      ({ local, remote, isListening }) =>
        !isLoopback(local) || !(isListening || isUnconnected(remote) || isLoopback(remote)),
    )
    .map(({ local, remote }) => `${local} - ${remote}`)
}

/** How many ports a process listens on; null where the system has no `/proc`. */
export function portsListenedOn(pid: number): number[] | null {
  if (!existsSync('/proc/net/tcp')) return null
  return socketsOf(pid)
    .filter(({ isListening }) => isListening)
    .map(({ local }) => Number.parseInt(local.split(':')[1] ?? '', 16))
}

function socketsOf(pid: number): KernelSocket[] {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((file) => existsSync(file))
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return []
      }
    }),
  )
  return tables
    .flatMap((file) => socketsIn(readFileSync(file, 'utf8')))
    .filter(({ inode }) => inodes.has(inode))
}

/** The machine's other addresses at which somebody takes connections on a port; works on every system. */
export async function otherAddressesOpen(port: number): Promise<string[]> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
  const open = await Promise.all(
    addresses.map(async (address) => ((await takesConnections(address, port)) ? [address] : [])),
  )
  return open.flat()
}

/** Whether somebody takes connections there. */
export function takesConnections(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const tell = (taken: boolean) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', () => tell(true))
    socket.once('error', () => tell(false))
    socket.once('timeout', () => tell(false))
  })
}
