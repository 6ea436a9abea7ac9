import { describe, expect, it } from 'vitest'
import { local } from '../../manifest/environments.ts'
import { lintManifest } from '../../manifest/lint.ts'
import { fillManifest, type Manifest } from '../../manifest/template.ts'

const good = fillManifest(local)
/** The same with a bot that is with one person alone. */
const { supportsChannelFeatures: _promise, ...alone } = {
  ...good,
  bots: [{ botId: local.botId, scopes: ['personal'] }],
}
const home = { entityId: 'home', scopes: ['personal'], contentUrl: `${local.origin}/` } as const
const help = { title: 'help', description: 'What I can do here' }

function withCommands(...titles: string[]): object {
  const commands = titles.map((title) => ({ ...help, title }))
  return { bots: [{ botId: local.botId, commandLists: [{ scopes: ['personal'], commands }] }] }
}

function withNestedSignIn(redirectUri: string, scope: string): Partial<Manifest> {
  const resource = `api://localhost:3978/${local.clientId}`
  const nestedAppAuthInfo = [{ redirectUri, scopes: [scope] }]
  return { webApplicationInfo: { id: local.clientId, resource, nestedAppAuthInfo } }
}

describe('the parts of a manifest agree with each other', () => {
  it('in the template as it stands', () => {
    expect(lintManifest(good, local)).toEqual([])
  })

  const cases: [string, object, string[]][] = [
    [
      'a page on a host nobody vouched for',
      { staticTabs: [{ ...home, contentUrl: 'https://elsewhere.gov.uk/' }] },
      ['staticTabs[0].contentUrl: elsewhere.gov.uk is not in validDomains'],
    ],
    [
      'a page without encryption',
      { staticTabs: [{ ...home, contentUrl: 'http://localhost:3978/' }] },
      ['staticTabs[0].contentUrl: must begin with https://'],
    ],
    [
      'a wildcard among the trusted domains',
      { validDomains: ['localhost:3978', '*.gov.uk'] },
      ['validDomains[1]: a wildcard domain (*.gov.uk) would trust hosts that are not ours'],
    ],
    [
      'a trusted domain of someone else',
      { validDomains: ['localhost:3978', 'elsewhere.gov.uk'] },
      ['validDomains[1]: elsewhere.gov.uk is not the host of this environment, localhost:3978'],
    ],
    [
      'links of somebody else',
      { composeExtensions: [{ messageHandlers: [{ value: { domains: ['elsewhere.gov.uk'] } }] }] },
      [
        'composeExtensions[0].messageHandlers[0].value.domains[0]: elsewhere.gov.uk is not the host of this environment, localhost:3978',
      ],
    ],
    [
      'a resource without the client',
      { webApplicationInfo: { id: local.clientId, resource: 'api://localhost:3978' } },
      [`webApplicationInfo.resource: must be api://localhost:3978/${local.clientId}`],
    ],
    [
      'another registration for sign-in',
      { webApplicationInfo: { id: local.tenantId } },
      [`webApplicationInfo.id: must be ${local.clientId}`],
    ],
    [
      'a nested sign-in that returns to a page',
      withNestedSignIn('brk-multihub://localhost:3978/auth', `${local.clientId}/Plan.Access`),
      [
        'webApplicationInfo.nestedAppAuthInfo[0].redirectUri: must be brk-multihub://localhost:3978',
      ],
    ],
    [
      'a nested sign-in to another interface',
      withNestedSignIn('brk-multihub://localhost:3978', 'User.Read'),
      [`webApplicationInfo.nestedAppAuthInfo[0].scopes[0]: must be a scope of ${local.clientId}`],
    ],
    [
      'an app of zeros',
      { id: '00000000-0000-0000-0000-000000000000' },
      ['id: 00000000-0000-0000-0000-000000000000 is a placeholder'],
    ],
    [
      'a name never filled in',
      { name: { short: '{{APP_NAME}}' } },
      ['name.short: "{{APP_NAME}}" still has a place to fill'],
    ],
    [
      'two tabs of one id',
      { staticTabs: [home, home] },
      ['staticTabs[1].entityId: "home" is already used by staticTabs[0].entityId'],
    ],
    [
      'one command twice',
      withCommands('help', 'Help'),
      [
        'bots[0].commandLists[0].commands[1].title: "Help" is already used by bots[0].commandLists[0].commands[0].title',
      ],
    ],
    [
      'a command of 33 characters',
      withCommands('c'.repeat(33)),
      [
        'bots[0].commandLists[0].commands[0].title: a bot command has at most 32 characters, this one 33',
      ],
    ],
    ['a command of 32 characters', withCommands('c'.repeat(32)), []],
    [
      'a promise for channels it is not in',
      { supportsChannelFeatures: 'tier1' },
      ['supportsChannelFeatures: nothing here is for a team, so nothing can be promised'],
    ],
    [
      'a bot for teams without the promise',
      { bots: [{ botId: local.botId, scopes: ['team'] }] },
      ['supportsChannelFeatures: is missing, though a part is for a team'],
    ],
    [
      'a bot for teams with the promise',
      { bots: [{ botId: local.botId, scopes: ['team'] }], supportsChannelFeatures: 'tier1' },
      [],
    ],
    ['an empty name', { name: { short: ' ' } }, ['name.short: is empty']],
    [
      'a version before the first',
      { version: '0.9.0' },
      ['version: must be three numbers, the first at least 1'],
    ],
    [
      'an icon that is not packed',
      { icons: { color: 'logo.png', outline: 'outline.png' } },
      ['icons.color: the package holds color.png, not logo.png'],
    ],
    [
      'the bot of someone else',
      { bots: [{ botId: local.tenantId, scopes: ['personal'] }] },
      [`bots[0].botId: must be ${local.botId}`],
    ],
  ]
  it.each(cases)('or it is said where they do not: %s', (_what, parts, faults) => {
    expect(lintManifest({ ...alone, ...parts }, local)).toEqual(faults)
  })
})
