import type { Server } from 'node:http'

/** Has a server listen on 127.0.0.1 alone. Rejects in words when the port is taken; port 0 takes any free one. */
export async function listenOnLoopback(
  server: Server,
  port: number,
  name: string,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  await new Promise<void>((ready, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? new PortTaken(port, name) : error),
    )
    server.listen({ port, host: '127.0.0.1', exclusive: true }, ready)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error(`The ${name} has no address`)
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Somebody else listens where we wanted to. */
export class PortTaken extends Error {
  readonly port: number

  constructor(port: number, name: string) {
    super(
      `Port ${port}, meant for the ${name}, is taken. Stop what uses it or choose another port.`,
    )
    this.name = 'PortTaken'
    this.port = port
  }
}
