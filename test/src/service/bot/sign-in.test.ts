import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  activityOf,
  clientId,
  connectorToken,
  openBotLab,
  tenantId,
  type BotLab,
} from './bot-lab.ts'

let lab: BotLab
beforeAll(async () => {
  lab = await openBotLab()
})
afterAll(() => lab.close())

interface Request {
  readonly activity?: Record<string, unknown>
  authorization(): Promise<string | undefined>
}

const minutes = (count: number): number => Math.floor(Date.now() / 1000) + count * 60
const bearer = async (token: SignJWT): Promise<string> => `Bearer ${await token.sign(lab.key)}`
const good = (): Promise<string> => bearer(connectorToken(lab))

const letIn: Record<string, Request> = {
  'a good connector token': { authorization: good },
  'a token that ended 4 minutes ago': {
    authorization: () => bearer(connectorToken(lab).setExpirationTime(minutes(-4))),
  },
}

const keptOut: Record<string, Request> = {
  'no token': { authorization: async () => undefined },
  'a token without "Bearer "': { authorization: async () => (await good()).slice(7) },
  garbage: { authorization: async () => 'Bearer not.a.token' },
  'a token that is not signed': {
    authorization: async () => {
      const [, claims] = (await good()).slice(7).split('.')
      return `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`
    },
  },
  'a token that says it is not signed and has a signature': {
    authorization: async () => {
      const [, claims, signature] = (await good()).slice(7).split('.')
      return `Bearer ${Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')}.${claims}.${signature}`
    },
  },
  "a token signed by somebody else's key": {
    authorization: async () => {
      const { privateKey } = await generateKeyPair('RS256')
      return `Bearer ${await connectorToken(lab).sign(privateKey)}`
    },
  },
  'a token whose claims were changed': {
    authorization: async () => {
      const [header, , signature] = (await good()).slice(7).split('.')
      const other = (await bearer(connectorToken(lab).setExpirationTime('9h'))).split('.')[1]
      return `Bearer ${header}.${other}.${signature}`
    },
  },
  'a key nobody knows': {
    authorization: () => bearer(connectorToken(lab, {}, 'unknown')),
  },
  'a token for another bot': {
    authorization: () => bearer(connectorToken(lab).setAudience('another-bot')),
  },
  'another issuer': {
    authorization: () => bearer(connectorToken(lab).setIssuer('https://api.botframework.com/')),
  },
  'a token that ended 6 minutes ago': {
    authorization: () => bearer(connectorToken(lab).setExpirationTime(minutes(-6))),
  },
  'a token that never ends': {
    authorization: () =>
      bearer(
        new SignJWT({ serviceurl: lab.serviceUrl })
          .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
          .setIssuer('https://api.botframework.com')
          .setAudience(clientId),
      ),
  },
  'a token for another service URL': {
    authorization: () => bearer(connectorToken(lab, { serviceurl: 'http://127.0.0.1:1/other' })),
  },
  'a token that names no service URL': {
    authorization: () => bearer(connectorToken(lab, { serviceurl: undefined })),
  },
  "a practitioner's own sign-in token": {
    authorization: () =>
      bearer(connectorToken(lab, { tid: tenantId }).setIssuer(`${lab.issuer}/${tenantId}/v2.0`)),
  },
  'a sign-in token of an earlier kind': {
    authorization: () =>
      bearer(
        connectorToken(lab, { tid: tenantId }).setIssuer(`https://sts.windows.net/${tenantId}/`),
      ),
  },
  'a sign-in token of another tenant': {
    authorization: () =>
      bearer(connectorToken(lab, { tid: 'another' }).setIssuer(`${lab.issuer}/another/v2.0`)),
  },
  'an activity of another tenant': {
    authorization: good,
    activity: { channelData: { tenant: { id: 'another' } } },
  },
  'an activity whose chat is of another tenant': {
    authorization: good,
    activity: { conversation: { id: 'chat-1', tenantId: 'another' } },
  },
  'an activity by somebody of another tenant': {
    authorization: good,
    activity: { from: { id: '29:x', aadObjectId: 'x', tenantId: 'another' } },
  },
  'an activity of no tenant': {
    authorization: good,
    activity: { channelData: {}, conversation: { id: 'chat-1' } },
  },
  'an activity without a service URL': {
    authorization: good,
    activity: { serviceUrl: undefined },
  },
  'an activity and a token that both name no service URL': {
    authorization: () => bearer(connectorToken(lab, { serviceurl: undefined })),
    activity: { serviceUrl: undefined },
  },
  "a practitioner's own sign-in token, with a manager named as who pressed": {
    authorization: () =>
      bearer(connectorToken(lab, { tid: tenantId }).setIssuer(`${lab.issuer}/${tenantId}/v2.0`)),
    activity: { from: { id: '29:manager', aadObjectId: 'a-manager' } },
  },
  "a practitioner's own sign-in token, with an address of their own to be answered at": {
    authorization: () =>
      bearer(connectorToken(lab, { tid: tenantId }).setIssuer(`${lab.issuer}/${tenantId}/v2.0`)),
    activity: { serviceUrl: 'https://evil.example/' },
  },
  'an activity and token that agree on an address that only begins like Microsoft’s': {
    authorization: () =>
      bearer(connectorToken(lab, { serviceurl: 'https://smba.trafficmanager.net.evil.example/' })),
    activity: { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
  },
  'an activity and token that agree on a service URL of their own': {
    authorization: () => bearer(connectorToken(lab, { serviceurl: 'https://evil.example/' })),
    activity: { serviceUrl: 'https://evil.example/' },
  },
  'an activity of another channel': { authorization: good, activity: { channelId: 'webchat' } },
  'an activity from nobody': { authorization: good, activity: { from: undefined } },
}

describe('the chat lets in', () => {
  test.each(Object.entries(letIn))('%s', async (_name, request) => {
    const answer = await lab.post(activityOf(lab, request.activity), await request.authorization())
    expect(answer.status).toBe(200)
  })
})

describe('the chat keeps out', () => {
  test.each(Object.entries(keptOut))('%s', async (_name, request) => {
    const before = lab.reached.length
    const answer = await lab.post(activityOf(lab, request.activity), await request.authorization())
    expect(answer.status).toBe(401)
    expect(lab.reached.length).toBe(before)
  })

  test('JSON that is broken, without saying where its code stands', async () => {
    const answer = await lab.post('{"type":', await good())
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: 'bad-request' })
  })

  test('a body over 256 kB', async () => {
    const activity = activityOf(lab, { text: 'x'.repeat(256 * 1024) })
    expect((await lab.post(activity, await good())).status).toBe(413)
  })
})
