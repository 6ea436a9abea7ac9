/**
 * Loaded into the playground before its own code (`node --import`). The chat lives in the playground's page alone: what is
 * sent while no page is open would be lost, or shown a second time once one is. Here it is refused as by a Teams that is
 * down, so that the service keeps it and sends it when the page says that the chat is open.
 */
import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

const emit: (this: Server, event: string | symbol, ...given: unknown[]) => boolean =
  Object.getOwnPropertyDescriptor(Server.prototype, 'emit')?.value ??
  Reflect.get(Server.prototype, 'emit')

const pages = new Set<Socket>()

Object.defineProperty(Server.prototype, 'emit', {
  configurable: true,
  writable: true,
  value: function (this: Server, event: string | symbol, ...given: unknown[]): boolean {
    const [asked, answer] = given
    if (asked instanceof IncomingMessage) {
      const path = asked.url ?? ''
      if (event === 'upgrade' && answer instanceof Socket && path.startsWith('/_ws_conversation')) {
        pages.add(answer)
        answer.once('close', () => pages.delete(answer))
      }
      const isFromBot = event === 'request' && path.startsWith('/_connector')
      if (isFromBot && pages.size === 0 && answer instanceof ServerResponse) {
        answer.writeHead(503).end()
        return true
      }
    }
    return Reflect.apply(emit, this, [event, ...given])
  },
})
