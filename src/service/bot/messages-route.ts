import type { HttpRouteHandler, IHttpServerAdapter } from '@microsoft/teams.apps'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { inboundActivity } from './activity.ts'
import type { BotLog } from './bot-log.ts'
import { admits, type Admission } from './guard.ts'

export const messagesPath = '/api/messages'

/** An activity with a card's answer is near 10 kB; a longer body is nobody's answer. */
const longestBody = 256 * 1024

/** The SDK's way in: it hands over its handler, which is then served behind the guard. */
export function messagesRoute(admission: Admission, log: BotLog) {
  let answer: HttpRouteHandler | undefined
  const adapter: IHttpServerAdapter = {
    registerRoute(_method, path, handler) {
      if (path === messagesPath) answer = handler
    },
  }

  const routes = new Hono()
  routes.post(
    messagesPath,
    bodyLimit({ maxSize: longestBody, onError: (c) => c.json({ error: 'too-large' }, 413) }),
    async (c) => {
      const body: unknown = await c.req.json().catch(() => undefined)
      if (typeof body !== 'object' || body === null) return c.json({ error: 'bad-request' }, 400)

      const activity = inboundActivity.safeParse(body)
      const authorization = c.req.header('authorization')
      if (!answer || !activity.success || !admits(authorization, activity.data, admission)) {
        log.note('bot.refused')
        return c.json({ error: 'unauthorized' }, 401)
      }

      const given = await answer({ body, headers: c.req.header() })
      const status = given.status as ContentfulStatusCode
      return given.body === undefined ? c.body('', status) : c.json(given.body, status)
    },
  )
  return { adapter, routes }
}
