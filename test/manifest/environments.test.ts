import { describe, expect, it } from 'vitest'
import { readProduction } from '../../manifest/environments.ts'
import { council } from './council.ts'

describe('the settings an administrator gives for production', () => {
  it('are taken when the address and the three identifiers are real', () => {
    expect(readProduction(council)).toEqual({
      environment: {
        name: 'production',
        origin: council.PUBLIC_ORIGIN,
        tenantId: council.TENANT_ID,
        clientId: council.CLIENT_ID,
        botId: council.BOT_ID,
      },
    })
  })

  it('are all named when none is given', () => {
    expect(readProduction({})).toEqual({
      faults: [
        'PUBLIC_ORIGIN: is missing; give the address of the service, https://host',
        'TENANT_ID: is missing; give the GUID from the Entra registration',
        'CLIENT_ID: is missing; give the GUID from the Entra registration',
        'BOT_ID: is missing; give the GUID from the Entra registration',
      ],
    })
  })

  const refusals: [string, Record<string, string>, string][] = [
    [
      'an http address',
      { PUBLIC_ORIGIN: 'http://plan.fictonshire.gov.uk' },
      'PUBLIC_ORIGIN: must begin with https://',
    ],
    [
      'an address with a closing slash',
      { PUBLIC_ORIGIN: 'https://plan.fictonshire.gov.uk/' },
      'PUBLIC_ORIGIN: must be an address alone, written https://plan.fictonshire.gov.uk',
    ],
    [
      'an address with a page',
      { PUBLIC_ORIGIN: 'https://plan.fictonshire.gov.uk/tab' },
      'PUBLIC_ORIGIN: must be an address alone, written https://plan.fictonshire.gov.uk',
    ],
    [
      'a host without its scheme',
      { PUBLIC_ORIGIN: 'plan.fictonshire.gov.uk' },
      'PUBLIC_ORIGIN: "plan.fictonshire.gov.uk" is not a web address',
    ],
    [
      'the address of this computer',
      { PUBLIC_ORIGIN: 'https://localhost:3978' },
      'PUBLIC_ORIGIN: must be a host name that Teams can reach',
    ],
    [
      'a bare number address',
      { PUBLIC_ORIGIN: 'https://10.1.2.3' },
      'PUBLIC_ORIGIN: must be a host name that Teams can reach',
    ],
    [
      'an example address',
      { PUBLIC_ORIGIN: 'https://plan.example.gov.uk' },
      'PUBLIC_ORIGIN: is still the example address',
    ],
    [
      'an address never filled in',
      { PUBLIC_ORIGIN: 'https://<host>' },
      'PUBLIC_ORIGIN: is still a placeholder',
    ],
    [
      'a tenant of zeros',
      { TENANT_ID: '00000000-0000-0000-0000-000000000000' },
      'TENANT_ID: is a placeholder, not the GUID of a registration',
    ],
    [
      'a bot of ones',
      { BOT_ID: '11111111-1111-1111-1111-111111111111' },
      'BOT_ID: is a placeholder, not the GUID of a registration',
    ],
    [
      'a client counted up',
      { CLIENT_ID: '12345678-1234-1234-1234-123456789012' },
      'CLIENT_ID: is a placeholder, not the GUID of a registration',
    ],
    [
      'the local client',
      { CLIENT_ID: 'B28E7C90-5F43-4D1A-8C76-93E0A5D2F614' },
      'CLIENT_ID: is a placeholder, not the GUID of a registration',
    ],
    [
      'a client one digit short',
      { CLIENT_ID: 'c83f5d19-2e60-47ab-9d14-0b7e6f2a95c' },
      'CLIENT_ID: "c83f5d19-2e60-47ab-9d14-0b7e6f2a95c" is not a GUID',
    ],
    [
      'one registration for sign-in and bot',
      { BOT_ID: council.CLIENT_ID },
      'BOT_ID: is the same as CLIENT_ID; each has its own',
    ],
  ]
  it.each(refusals)('are refused with %s', (_what, change, fault) => {
    expect(readProduction({ ...council, ...change })).toEqual({ faults: [fault] })
  })
})
