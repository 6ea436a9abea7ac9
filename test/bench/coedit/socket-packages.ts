import type { Server as HttpServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A socket of `ws`, as far as it is used here. */
export interface Socket {
  readonly readyState: number
  on(event: 'open' | 'close', heard: () => void): void
  on(event: 'message', heard: (data: Buffer) => void): void
  send(data: string): void
  close(): void
}

interface SocketServer {
  readonly clients: ReadonlySet<Socket>
  on(event: 'connection', heard: (socket: Socket) => void): void
}

interface Sockets {
  readonly WebSocket: new (url: string) => Socket
  readonly WebSocketServer: new (options: { server: HttpServer }) => SocketServer
}

/** `ws`, from the folder of packages that only measurements use. */
export const socketsIn = (packages: string): Sockets =>
  createRequire(join(packages, 'package.json'))('ws') as Sockets
