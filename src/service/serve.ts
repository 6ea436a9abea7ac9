import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
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
  /** Ends what is open and stops listening. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1 alone; port 0 takes any that is free. Rejects with PortTaken where the port is in use. */
export function serve(service: Pick<Service, 'fetch'>, port: number): Promise<Served> {
  const server = createAdaptorServer({ fetch: service.fetch })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error)
    })
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
}
