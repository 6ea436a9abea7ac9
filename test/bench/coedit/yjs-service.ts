import { answerQuestions } from './processes.ts'
import { serversIn } from './yjs-packages.ts'

// Hocuspocus in a process of its own, as it comes: it keeps the document in memory and writes it nowhere.

answerQuestions({
  async open({ packages }: { readonly packages: string }) {
    const { Server } = serversIn(packages)
    const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false })
    await server.listen()
    return `ws://127.0.0.1:${server.address.port}`
  },
})
