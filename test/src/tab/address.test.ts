import { describe, expect, it } from 'vitest'
import { addressOf, pathOf, type Address } from '../../../src/tab/address.ts'

describe('the address of a screen', () => {
  const cases: [string, Address][] = [
    ['/', { screen: 'families' }],
    ['/plans/k-1', { screen: 'plan', key: 'k-1', outcome: null }],
    ['/plans/k-1/outcomes/7.3', { screen: 'plan', key: 'k-1', outcome: '7.3' }],
    ['/plans/k-1/review', { screen: 'review', key: 'k-1' }],
    ['/plans/k-1/review/more', { screen: 'nowhere' }],
    ['/plans/k-1/closure', { screen: 'closure', key: 'k-1' }],
    ['/plans/k-1/closure/record', { screen: 'record', key: 'k-1' }],
    ['/plans/k-1/closure/other', { screen: 'nowhere' }],
    ['/plans/k-1/closure/record/more', { screen: 'nowhere' }],
    ['/plans/k-1/team', { screen: 'team', key: 'k-1' }],
    ['/plans/k-1/history', { screen: 'history', key: 'k-1' }],
    ['/plans/k-1/team/somebody', { screen: 'nowhere' }],
    ['/inbox', { screen: 'inbox' }],
    ['/settings', { screen: 'settings' }],
    ['/settings/more', { screen: 'nowhere' }],
    ['/plans', { screen: 'nowhere' }],
    ['/plans/k-1/outcomes', { screen: 'nowhere' }],
    ['/plans/k-1/people/a', { screen: 'nowhere' }],
    ['/plans/k-1/outcomes/7.3/more', { screen: 'nowhere' }],
    ['/plans/%E0%A4%A', { screen: 'nowhere' }],
    ['/plans/k-1/family', { screen: 'family', key: 'k-1' }],
    ['/plans/k-1/family/dawn', { screen: 'family-paper', key: 'k-1', person: 'dawn' }],
    ['/plans/k-1/family/dawn/more', { screen: 'nowhere' }],
    ['/plans/k-1/timeline', { screen: 'timeline', key: 'k-1' }],
    ['/plans/k-1/timeline/more', { screen: 'nowhere' }],
    ['/frameworks', { screen: 'frameworks', framework: null, ref: null }],
    ['/frameworks/bristol', { screen: 'frameworks', framework: 'bristol', ref: null }],
    [
      '/frameworks/durham-2018/2.1.m2',
      { screen: 'frameworks', framework: 'durham-2018', ref: '2.1.m2' },
    ],
    ['/frameworks/durham-2018/2.1.m2/more', { screen: 'nowhere' }],
    ['/scorecard', { screen: 'scorecard' }],
    ['/scorecard/more', { screen: 'nowhere' }],
    ['/elsewhere', { screen: 'nowhere' }],
  ]
  it.each(cases)('%s leads where a colleague’s link should lead', (path, address) => {
    expect(addressOf(path)).toEqual(address)
  })

  it('a key with a slash or a space comes back whole from its own path', () => {
    const address: Address = { screen: 'plan', key: 'a/b c', outcome: '1.3.E1 ' }
    expect(addressOf(pathOf(address))).toEqual(address)
    const somewhere = cases.filter(([, { screen }]) => screen !== 'nowhere')
    for (const [path, of] of somewhere) expect([path, pathOf(of)]).toEqual([path, path])
    for (const screen of ['closure', 'record'] as const) {
      expect(addressOf(pathOf({ screen, key: 'a/b c' }))).toEqual({ screen, key: 'a/b c' })
    }
  })
})
