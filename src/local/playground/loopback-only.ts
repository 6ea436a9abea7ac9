/**
 * Loaded into the playground before its own code (`node --import`). The playground would listen on every network
 * interface, and would outlive whoever started it: here it is held to 127.0.0.1 and to its parent's life.
 */
import { rmSync } from 'node:fs'
import { Server, type ListenOptions } from 'node:net'

const listen: (this: Server, ...given: never[]) => Server = Object.getOwnPropertyDescriptor(
  Server.prototype,
  'listen',
)?.value

Object.defineProperty(Server.prototype, 'listen', {
  configurable: true,
  writable: true,
  value: function (this: Server, ...given: readonly unknown[]): unknown {
    return Reflect.apply(listen, this, atLoopback(given))
  },
})

/** The arguments of `listen` with the host replaced; a socket file or a handle passed on is nothing the playground needs. */
function atLoopback([first, ...others]: readonly unknown[]): unknown[] {
  const whenReady = [first, ...others].filter((one) => typeof one === 'function')
  if (typeof first === 'object' && first !== null) {
    const options: ListenOptions = { ...first }
    if (options.path !== undefined || 'fd' in first || '_handle' in first) {
      throw new Error('The playground may listen on a port of 127.0.0.1 only')
    }
    return [{ ...options, host: '127.0.0.1' }, ...whenReady]
  }
  const port = typeof first === 'function' || first === undefined ? 0 : Number(first)
  return [{ port, host: '127.0.0.1' }, ...whenReady]
}

const folder = process.env['PLAYGROUND_FOLDER']
process.on('exit', () => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

// The parent holds the other end of this pipe and never writes: it ends when the parent does, however that came about.
const orphaned = (): void => process.exit(0)
process.stdin.on('end', orphaned).on('error', orphaned).resume()
process.once('SIGTERM', orphaned)
process.once('SIGINT', () => undefined)
