import { setTimeout } from 'node:timers/promises'
import { chanceFrom } from '../rules/chance.ts'
import { createArrivals, type Taken } from './arrivals.ts'
import { edit, editors, type Deed } from './deeds.ts'
import type { Playing } from './editors.ts'
import { answerQuestions } from './processes.ts'
import { socketsIn, type Socket } from './socket-packages.ts'

// Twelve who send the same changes over a bare WebSocket, in a process of their own. They hold no text.

const arrivals = createArrivals(editors)
const sockets: Socket[] = []
const sent = Array.from({ length: editors }, () => 0)

interface Message {
  readonly editor: number
  readonly number: number
  readonly deed: Deed
}

answerQuestions({
  async open({ packages, origin }: { readonly packages: string; readonly origin: string }) {
    const { WebSocket } = socketsIn(packages)
    for (let place = 0; place < editors; place++) {
      const socket = new WebSocket(origin)
      socket.on('message', (data) => {
        const { editor, number } = JSON.parse(data.toString()) as Message
        arrivals.came(place, String(editor), number)
      })
      await new Promise<void>((resolve) => socket.on('open', resolve))
      sockets.push(socket)
    }
  },
  async play({ scenario, ms, seed }: Playing): Promise<Taken> {
    arrivals.clear()
    await edit(scenario, {
      ms,
      chanceOf: (editor) => chanceFrom(seed * 100 + editor),
      act(editor, deed) {
        const number = (sent[editor] ?? 0) + 1
        sent[editor] = number
        arrivals.left({ editor, stream: String(editor), number, at: performance.now() })
        sockets[editor]?.send(JSON.stringify({ editor, number, deed } satisfies Message))
      },
    })
    await setTimeout(500)
    return arrivals.taken()
  },
})
