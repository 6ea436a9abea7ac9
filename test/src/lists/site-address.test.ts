import { expect, test } from 'vitest'
import { findSite, pathOfSite } from '../../../src/lists/site-address.ts'
import { openGraph, siteId } from '../local/graph/tenant.ts'
import { clientOn } from './lab.ts'
import { openLine } from './line.ts'

test.each([
  [
    'https://council.sharepoint.com/sites/family-plans',
    '/sites/council.sharepoint.com:/sites/family-plans',
  ],
  ['https://council.sharepoint.com/teams/plans/', '/sites/council.sharepoint.com:/teams/plans'],
  ['https://council.sharepoint.com/sites/a%20b', '/sites/council.sharepoint.com:/sites/a%20b'],
])('the site %s is asked for at %s', (address, path) => {
  expect(pathOfSite(address)).toBe(path)
})

test.each([
  'http://council.sharepoint.com/sites/family-plans',
  'https://council.example/sites/family-plans',
  'https://sharepoint.com.evil.example/sites/family-plans',
  'https://council.sharepoint.com/sites/family-plans/Lists/Plans',
  'https://council.sharepoint.com/',
  'https://council.sharepoint.com/sites/a?b=c',
  'family-plans',
])('%s is no address of a site', (address) => {
  expect(pathOfSite(address)).toBeNull()
})

test('a site is found by its address, and one that is not there is not', async () => {
  const { graph } = openGraph()
  const client = clientOn(openLine(graph))
  const path = '/sites/council.sharepoint.com:/sites/family-plans'
  expect(await findSite(client, path)).toMatchObject({ outcome: 'found', site: { id: siteId } })
  expect(await findSite(client, `${path}-2`)).toEqual({ outcome: 'gone' })
})
