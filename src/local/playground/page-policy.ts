/**
 * Loaded into the playground before its own code (`node --import`). Its page would fetch fonts and a script from elsewhere
 * while a newcomer tries the product on this machine: the browser is told that it may ask this machine alone.
 */
import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

const policy = [
  "default-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws://127.0.0.1:*",
  "frame-ancestors 'none'",
].join('; ')

subscribe('http.server.request.start', (message) => {
  if (typeof message !== 'object' || message === null || !('response' in message)) return
  const { response } = message
  if (response instanceof ServerResponse) response.setHeader('content-security-policy', policy)
})
