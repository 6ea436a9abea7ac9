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

/**
 * How long a request may take to come in, in milliseconds, and how long its headers may be, in bytes: whoever sends them a
 * letter at a time holds nothing up. A token of a person in many groups has some 8,000. An answer may take for ever: streams do.
 */
const usualPatience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 32 * 1024,
}

/** Listens on 127.0.0.1 alone unless another address is named; port 0 takes any that is free. Rejects with PortTaken where the port is in use. */
export function serve(
  service: Pick<Service, 'fetch'>,
  port: number,
  address = '127.0.0.1',
  patience: Partial<typeof usualPatience> = {},
): Promise<Served> {
  const answer = getRequestListener((request, { incoming }) =>
    service.fetch(request, { address: incoming.socket.remoteAddress }),
  )
  const server = createServer({ ...usualPatience, ...patience }, (request, response) => {
    void answer(request, response)
  })
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
