import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { nothingAllowed } from '../pages/content-policy.ts'
import { refusals } from './refuse.ts'

/** The longest body, in bytes: one text of a plan has at most 60,000 characters. */
const longestBody = 1024 * 1024

export const limitBody = bodyLimit({
  maxSize: longestBody,
  // The rest of it is not read, so that nothing else can come over the same connection.
  onError: (c) => c.json(refusals.tooLarge, 413, { connection: 'close' }),
})

/** Answers only what is addressed to one of these names, so that no other site can make a browser speak to a service on its own machine. */
export function onlyHosts(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    if (hosts.includes(new URL(c.req.url).hostname)) return next()
    return c.text('This service is not reached under that name.', 421)
  }
}

/** Headers of every answer. A page sets its own content policy; frames of Microsoft's hosts are named there, so no X-Frame-Options. */
export const headers: readonly MiddlewareHandler[] = [
  secureHeaders({
    overwrite: false,
    xFrameOptions: false,
    crossOriginOpenerPolicy: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xXssProtection: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    strictTransportSecurity: 'max-age=31536000',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  }),
  async (c, next) => {
    await next()
    const { headers: given } = c.res
    if (!given.has('content-security-policy')) given.set('content-security-policy', nothingAllowed)
    if (!given.has('cache-control')) given.set('cache-control', 'no-store')
  },
]
