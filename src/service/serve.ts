import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Service } from './service.ts'

/** Something else listens on the port already. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
  readonly port: number

  constructor(port: number) {
    super(`Port ${port} is in use by another program: stop it, or set PORT to another number.`)
    this.port = port
  }
}

export interface Served {
  readonly origin: string
  /** Stops listening; what is being answered may end, and what is still open after that is cut off. */
  close(): Promise<void>
}

/** How long an answer may still take while closing, in milliseconds. */
const grace = 2000

/** Listens on 127.0.0.1 alone unless another address is named; port 0 takes any that is free. Rejects with PortTaken where the port is in use. */
export function serve(
  service: Pick<Service, 'fetch'>,
  port: number,
  address = '127.0.0.1',
): Promise<Served> {
  const answer = getRequestListener((request) => service.fetch(request))
  const server = createServer((request, response) => void answer(request, response))
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error)
    })
    server.listen(port, address, () => {
      const { port: bound } = server.address() as AddressInfo
      const host = address.includes(':') ? `[${address}]` : address
      resolve({ origin: `http://${host}:${bound}`, close: () => closed(server) })
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}
