import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerQuestions } from './processes.ts'
import { socketsIn } from './socket-packages.ts'

// A bare WebSocket in a process of its own: what comes from one goes to all, and nothing is looked at or kept.

answerQuestions({
  async open({ packages }: { readonly packages: string }) {
    const { WebSocketServer } = socketsIn(packages)
    const server = createServer()
    const sockets = new WebSocketServer({ server })
    sockets.on('connection', (socket) =>
      socket.on('message', (data) => {
        const text = data.toString()
        for (const other of sockets.clients) other.send(text)
      }),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  },
})
