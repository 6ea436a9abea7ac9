/**
 * Loaded into the playground after what else is loaded before its own code (`node --import`), so that it has the first
 * word. The playground would answer whatever name it is reached under, and a web page whose name was made to lead to this
 * machine could read the chat: here it answers to its own address alone, and to pages of its own origin or of none.
 */
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

const emit: (this: Server, event: string | symbol, ...given: unknown[]) => boolean =
  Object.getOwnPropertyDescriptor(Server.prototype, 'emit')?.value ??
  Reflect.get(Server.prototype, 'emit')

Object.defineProperty(Server.prototype, 'emit', {
  configurable: true,
  writable: true,
  value: function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [asked, answer] = given
    const isAsked = event === 'request' || event === 'upgrade'
    if (!isAsked || !(asked instanceof IncomingMessage) || isOwn(asked)) {
      return Reflect.apply(emit, this, [event, ...given])
    }
    if (answer instanceof ServerResponse) answer.writeHead(421).end('Not this address.')
    else if (answer instanceof Socket) answer.end('HTTP/1.1 421 Misdirected Request\r\n\r\n')
    return true
  },
})

/** Addressed by the loopback address and the port it came in at, and not asked by a page of another origin. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const own = `127.0.0.1:${socket.localPort}`
  return headers.host === own && (headers.origin ?? `http://${own}`) === `http://${own}`
}
