import { describe, expect, test } from 'vitest'
import { isAllowedServiceUrl } from '../../../../src/service/bot/guard.ts'

describe('in production the bot answers', () => {
  const inProduction = ['smba.trafficmanager.net']
  test.each([
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net:443/teams',
    'HTTPS://SMBA.trafficmanager.net/emea',
  ])('through %s', (url) => {
    expect(isAllowedServiceUrl(url, inProduction)).toBe(true)
  })

  test.each([
    'http://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net:8443/uk/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://who:ever@smba.trafficmanager.net/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://sub.smba.trafficmanager.net/',
    'http://127.0.0.1:56150/_connector',
    'https://127.0.0.1/',
    'smba.trafficmanager.net',
    '',
  ])('never through %j', (url) => {
    expect(isAllowedServiceUrl(url, inProduction)).toBe(false)
  })
})

describe('on one machine the bot answers', () => {
  test('through 127.0.0.1 at any port', () => {
    expect(isAllowedServiceUrl('http://127.0.0.1:56150/_connector', ['127.0.0.1'])).toBe(true)
  })

  test.each([
    'http://localhost:56150/',
    'http://[::1]:56150/',
    'http://127.0.0.2/',
    'ftp://127.0.0.1/',
  ])('never through %s', (url) => {
    expect(isAllowedServiceUrl(url, ['127.0.0.1'])).toBe(false)
  })
})
