import { createServer } from 'node:http'
import { listenOnLoopback, PortTaken } from '../playground/loopback-listener.ts'

/** As many ports as are wished for, no two the same: each wished one where it is free, else any that is. Port 0 wishes for any. */
export async function freePorts(wished: readonly number[]): Promise<readonly number[]> {
  const held = await Promise.all(wished.map(holdWished))
  await Promise.all(held.map((listener) => listener.close()))
  return held.map(({ origin }) => Number(new URL(origin).port))
}

async function holdWished(port: number): ReturnType<typeof hold> {
  try {
    return await hold(port)
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error
    return hold(0)
  }
}

const hold = (port: number) => listenOnLoopback(createServer(), port, 'chat client')
