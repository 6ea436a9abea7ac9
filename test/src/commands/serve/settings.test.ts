import { describe, expect, it } from 'vitest'
import { readSettings, type Variables } from '../../../../src/commands/serve/settings.ts'
import { local } from '../../../../manifest/environments.ts'
import { localPageClient, localTenant } from '../../../../src/local/identity.ts'
import { council } from './council.ts'

const faultsOf = (change: Variables): string[] => {
  const read = readSettings({ ...council, ...change })
  return 'faults' in read ? read.faults : []
}
const settingsOf = (change: Variables) => {
  const read = readSettings({ ...council, ...change })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  return read.settings
}

describe('the settings of an installation', () => {
  it('are read whole, and it listens on its own machine alone unless told otherwise', () => {
    expect(settingsOf({})).toEqual({
      environment: {
        name: 'production',
        origin: 'https://plan.northshire.gov.uk',
        tenantId: council['TENANT_ID'],
        clientId: council['CLIENT_ID'],
        botId: council['BOT_ID'],
      },
      site: council['SITE_ID'],
      graph: {
        kind: 'federated',
        clientId: council['GRAPH_CLIENT_ID'],
        tokenFile: council['AZURE_FEDERATED_TOKEN_FILE'],
      },
      bot: { kind: 'managed-identity', managedIdentityClientId: council['BOT_IDENTITY'] },
      data: '/data',
      host: '127.0.0.1',
      port: 3978,
      gateways: 0,
      unitsAMinute: 750,
      writesAtOnce: 20,
      teamsApp: undefined,
      accessContact: undefined,
    })
  })

  it('may name an address, a port, how many gateways stand in front and whom to ask', () => {
    const change = {
      HOST: '0.0.0.0',
      PORT: '8080',
      GATEWAYS: '2',
      ACCESS_CONTACT: 'mailto:family.plan@northshire.gov.uk',
      NODE_ENV: 'production',
    }
    expect(settingsOf(change)).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      gateways: 2,
      accessContact: 'mailto:family.plan@northshire.gov.uk',
    })
  })

  it('may name the app in the catalogue, which is then installed for whoever is to be asked', () => {
    const app = 'c0ffee00-1111-4222-8333-444444444444'
    expect(settingsOf({ TEAMS_APP_ID: app }).teamsApp).toBe(app)
    expect(faultsOf({ TEAMS_APP_ID: 'family-plan' })).toEqual(['TEAMS_APP_ID: is not a GUID'])
  })

  it.each([
    ['100', '1'],
    ['6250', '100'],
  ])(
    'may say what the application uses of SharePoint: %s units a minute, %s rows at once',
    (units, rows) => {
      const change = { GRAPH_UNITS_A_MINUTE: units, GRAPH_WRITES_AT_ONCE: rows }
      const { unitsAMinute, writesAtOnce } = settingsOf(change)
      expect([unitsAMinute, writesAtOnce]).toEqual([Number(units), Number(rows)])
    },
  )

  it('say in words what is wrong with the use of SharePoint', () => {
    expect(faultsOf({ GRAPH_UNITS_A_MINUTE: '99', GRAPH_WRITES_AT_ONCE: '0' })).toEqual([
      'GRAPH_UNITS_A_MINUTE: is no number of resource units a minute, from 100 to 6250',
      'GRAPH_WRITES_AT_ONCE: is no number of rows written at once, from 1 to 100',
    ])
  })

  it('may prove who writes by the machine’s identity or by a certificate, and who chats by a secret', () => {
    const pem =
      '-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----'
    const machine = { GRAPH_CREDENTIAL: 'managed-identity', GRAPH_CLIENT_ID: '' }
    expect(settingsOf(machine).graph).toEqual({ kind: 'managed-identity', clientId: undefined })
    const certificate = { GRAPH_CREDENTIAL: 'certificate', GRAPH_CERTIFICATE: pem }
    expect(settingsOf(certificate).graph).toMatchObject({ kind: 'certificate', pem })
    const secret = { BOT_CREDENTIAL: 'secret', BOT_SECRET: 'a-secret-of-some-length' }
    expect(settingsOf(secret).bot).toEqual({
      kind: 'secret',
      clientSecret: 'a-secret-of-some-length',
    })
  })

  it('are all named at once where nothing is set', () => {
    const read = readSettings({})
    const names = 'faults' in read ? read.faults.map((fault) => fault.split(':')[0]) : []
    expect(names).toEqual([
      'PUBLIC_ORIGIN',
      'TENANT_ID',
      'CLIENT_ID',
      'BOT_ID',
      'SITE_ID',
      'DATA',
      'BOT_CREDENTIAL',
      'GRAPH_CREDENTIAL',
    ])
  })

  it.each<[string, Variables]>([
    ['TENANT_ID', { TENANT_ID: '00000000-0000-0000-0000-000000000000' }],
    ['TENANT_ID', { TENANT_ID: localTenant }],
    ['TENANT_ID', { TENANT_ID: 'common' }],
    ['CLIENT_ID', { CLIENT_ID: localPageClient }],
    ['CLIENT_ID', { CLIENT_ID: local.clientId }],
    ['BOT_ID', { BOT_ID: council['CLIENT_ID'] }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'http://plan.northshire.gov.uk' }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'https://127.0.0.1:3978' }],
    ['SITE_ID', { SITE_ID: 'https://northshire.sharepoint.com/sites/plans' }],
    ['GRAPH_CLIENT_ID', { GRAPH_CLIENT_ID: '55555555-5555-4555-8555-555555555555' }],
    ['GRAPH_CREDENTIAL', { GRAPH_CREDENTIAL: 'secret' }],
    ['GRAPH_CERTIFICATE', { GRAPH_CREDENTIAL: 'certificate', GRAPH_CERTIFICATE: 'file.pem' }],
    ['AZURE_FEDERATED_TOKEN_FILE', { AZURE_FEDERATED_TOKEN_FILE: 'token' }],
    ['BOT_IDENTITY', { BOT_IDENTITY: 'mine' }],
    ['BOT_SECRET', { BOT_CREDENTIAL: 'secret', BOT_SECRET: 'short' }],
    ['DATA', { DATA: 'data' }],
    ['HOST', { HOST: 'plan.northshire.gov.uk' }],
    ['PORT', { PORT: '80 80' }],
    ['PORT', { PORT: '65536' }],
    ['GATEWAYS', { GATEWAYS: 'all' }],
    ['GATEWAYS', { GATEWAYS: '-1' }],
    ['GRAPH_UNITS_A_MINUTE', { GRAPH_UNITS_A_MINUTE: '6251' }],
    ['GRAPH_UNITS_A_MINUTE', { GRAPH_UNITS_A_MINUTE: '750.5' }],
    ['GRAPH_UNITS_A_MINUTE', { GRAPH_UNITS_A_MINUTE: 'plenty' }],
    ['GRAPH_WRITES_AT_ONCE', { GRAPH_WRITES_AT_ONCE: '101' }],
    ['GRAPH_WRITES_AT_ONCE', { GRAPH_WRITES_AT_ONCE: 'some' }],
    ['ACCESS_CONTACT', { ACCESS_CONTACT: 'javascript:alert(1)' }],
    ['NODE_ENV', { NODE_ENV: 'development' }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
    [
      'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS',
      { DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'false' },
    ],
    ['ISSUER', { ISSUER: `https://login.local.invalid/${localTenant}/v2.0` }],
    ['ISSUER', { ISSUER: `https://login.microsoftonline.com/${localTenant}/v2.0` }],
    ['AUTHORITY', { AUTHORITY: 'https://login.microsoftonline.com/common' }],
    ['JWKS_URI', { JWKS_URI: 'http://127.0.0.1:3978/keys' }],
  ])('are refused by the name of what is wrong: %s %o', (name, change) => {
    expect(faultsOf(change).map((fault) => fault.split(':')[0])).toEqual([name])
  })

  it('may repeat what follows from the tenant anyway', () => {
    const tenant = `https://login.microsoftonline.com/${council['TENANT_ID']}`
    expect(faultsOf({ AUTHORITY: tenant, ISSUER: `${tenant}/v2.0` })).toEqual([])
  })

  it('never repeat a secret, right or wrong', () => {
    const said = faultsOf({
      BOT_CREDENTIAL: 'secret',
      BOT_SECRET: 'hunter2',
      GRAPH_CREDENTIAL: 'certificate',
      GRAPH_CERTIFICATE: '-----BEGIN PRIVATE KEY-----topsecret',
    })
    expect(said).toHaveLength(2)
    expect(said.join()).not.toMatch(/hunter2|topsecret/)
  })
})
