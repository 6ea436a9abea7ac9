import { expect, test } from 'vitest'
import { siteRights } from '../../../src/lists/site-rights.ts'
import { openGraph, siteId } from '../local/graph/tenant.ts'
import { clientOn } from './lab.ts'
import { openLine } from './line.ts'

const named = { apps: ['app-runtime', 'app-provisioning'], officers: ['Rosa Records'] }

test('where only those who were named may reach the site, nothing is unexpected but groups stay unseen', async () => {
  const client = clientOn(openLine(openGraph().graph), 'provisioning')
  const rights = await siteRights(client, siteId, named)
  expect(rights.expected.map(({ who }) => who)).toEqual([
    'app-runtime',
    'app-provisioning',
    'Rosa Records',
  ])
  expect(rights.unexpected).toEqual([])
  expect(rights.unseen).toEqual([
    { kind: 'group', who: 'Family plans Owners', roles: ['fullcontrol'] },
  ])
  expect(rights.unasked).toEqual([])
})

test.each([
  ['an officer', { ...named, officers: [] }, 'Rosa Records'],
  ['an application', { ...named, apps: ['app-provisioning'] }, 'app-runtime'],
])('%s who was not named is unexpected', async (_, fewer, who) => {
  const client = clientOn(openLine(openGraph().graph), 'provisioning')
  const rights = await siteRights(client, siteId, fewer)
  expect(rights.unexpected.map((right) => right.who)).toEqual([who])
})

test('a link to the library is unexpected, whoever was named', async () => {
  const send = async (request: Request) =>
    Response.json({
      value: request.url.includes('/drive/')
        ? [{ id: '1', roles: ['read'], link: { scope: 'anonymous' } }]
        : [],
    })
  const rights = await siteRights(clientOn({ send }), siteId, named)
  expect(rights.unexpected).toEqual([
    { kind: 'link', who: 'a link for anonymous', roles: ['read'] },
  ])
})

test('what could not be asked is said, and is not taken for nobody', async () => {
  const rights = await siteRights(clientOn(openLine(openGraph().graph)), siteId, named)
  expect(rights.unasked).toEqual([
    ['applications', { outcome: 'forbidden' }],
    ['people', { outcome: 'forbidden' }],
  ])
})
