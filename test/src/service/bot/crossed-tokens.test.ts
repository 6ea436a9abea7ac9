import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSignInCheck } from '../../../../src/service/sign-in/sign-in-check.ts'
import {
  claimsOf,
  clientId as pageId,
  issuer,
  openTokenOffice,
  tenantId,
  type TokenOffice,
} from '../tokens.ts'
import {
  activityOf,
  clientId as botId,
  connectorToken,
  openBotLab,
  practitioner,
  type BotLab,
} from './bot-lab.ts'

let lab: BotLab
let office: TokenOffice
beforeAll(async () => {
  ;[lab, office] = await Promise.all([openBotLab(), openTokenOffice()])
})
afterAll(() => lab.close())

const header = { alg: 'RS256', kid: 'k1' }
const claims = claimsOf(practitioner.oid, ['Practitioner'])

/** A token for the tab, signed by the very key that the chat believes, so that only what it says can keep it out. */
const tabToken = (change: object = {}) =>
  new SignJWT({ ...claims, ...change }).setProtectedHeader(header).sign(lab.key)

describe('a token for the tab', () => {
  it.each<[string, object]>([
    ['as it is', {}],
    ['for the bot’s own registration', { aud: botId }],
    ['that names a service URL too', { aud: botId, serviceurl: 'there' }],
    [
      'of the sign-in service the chat knows',
      { aud: botId, iss: `there/${tenantId}/v2.0`, serviceurl: 'there' },
    ],
    ['that says twice who made it', { aud: botId, iss: ['https://api.botframework.com', issuer] }],
  ])('does not let anybody write in chat, %s', async (_, change) => {
    const there = JSON.parse(JSON.stringify(change).replaceAll('there', lab.serviceUrl)) as object
    const before = lab.asked.length
    const answer = await lab.post(activityOf(lab), `Bearer ${await tabToken(there)}`)
    expect(answer.status).toBe(401)
    expect(lab.asked.length).toBe(before)
  })
})

describe('a token for the chat', () => {
  const check = (token: string) => createSignInCheck(office.settings)(`Bearer ${token}`)
  const botToken = (change: object) =>
    new SignJWT({
      ...claims,
      iss: 'https://api.botframework.com',
      aud: botId,
      serviceurl: 'x',
      ...change,
    })
      .setProtectedHeader(header)
      .sign(office.key)

  it.each<[string, object]>([
    [
      'as Teams makes it',
      { tid: undefined, oid: undefined, azp: undefined, scp: undefined, roles: undefined },
    ],
    ['with a person in it', {}],
    ['for the tab’s own registration', { aud: pageId }],
    ['for both', { aud: [botId, pageId], iss: issuer }],
    ['of the right issuer', { iss: issuer }],
  ])('does not open the tab, %s', async (_, change) => {
    expect(await check(await botToken(change))).toEqual({ kind: 'sign-in' })
  })

  it('would open it, if it were one for the tab', async () => {
    expect((await check(await botToken({ iss: issuer, aud: pageId }))).kind).toBe('signed-in')
  })

  it('is one that the chat takes', async () => {
    const token = await connectorToken(lab).sign(lab.key)
    expect((await lab.post(activityOf(lab), `Bearer ${token}`)).status).toBe(200)
  })
})
