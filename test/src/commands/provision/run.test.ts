import { describe, expect, it } from 'vitest'
import { runProvision } from '../../../../src/commands/provision/run.ts'
import { listPlans } from '../../../../src/lists/lists.ts'
import { openGraph, siteId, type Token } from '../../local/graph/tenant.ts'

const address = 'https://council.sharepoint.com/sites/family-plans'
const named = ['--app', 'app-runtime', '--app', 'app-provisioning', '--officer', 'Rosa Records']

async function run(
  args: string[],
  token: Token | '' | 'not a token' = 'provisioning',
  opened = openGraph(),
) {
  const said: string[] = []
  const complained: string[] = []
  const sent: Request[] = []
  const code = await runProvision(args, {
    token: async () => `${token}\n`,
    send(request) {
      sent.push(request)
      return opened.graph.dispatch(request)
    },
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
  })
  return { code, out: said.join('\n'), err: complained.join('\n'), sent }
}

describe('the command provision', () => {
  it('makes every list of a site, says so, and gives the id that the service wants', async () => {
    const { code, out, err } = await run(['--site', address, ...named])
    for (const { name } of listPlans) expect(out).toContain(`Made the list ${name}`)
    expect(out).toContain(`SITE_ID=${siteId}`)
    expect(out).toContain('Groups, into which Graph does not look:')
    expect([code, err]).toEqual([0, ''])
  })

  it('has nothing to do the second time', async () => {
    const opened = openGraph()
    await run(['--site', address], 'provisioning', opened)
    const { code, out } = await run(['--site', address, ...named], 'provisioning', opened)
    expect(out).toContain('Nothing to do')
    expect(out).not.toContain('Made')
    expect(code).toBe(0)
  })

  it('answers 1 where somebody may reach the site who was not named, and names them', async () => {
    const { code, out } = await run(['--site', address, ...named.slice(0, 4)])
    expect(out).toMatch(/WAS NOT NAMED:\n {2}person Rosa Records \(write\)/)
    expect(code).toBe(1)
  })

  it('stops where the token is that of the service, and says what token it takes', async () => {
    const { code, out } = await run(['--site', address], 'runtime')
    expect(out).toMatch(/STOPPED at Family plans: the token does not reach/)
    expect(code).toBe(1)
  })

  it('does not find a site that is not there', async () => {
    const { code, err } = await run(['--site', `${address}-2`])
    expect([code, err]).toEqual([1, 'The site was not found: it is not there.'])
  })

  it.each([
    ['no site', [], 'provisioning'],
    ['no address', ['--site', 'plans'], 'provisioning'],
    ['an unknown option', ['--site', address, '--force'], 'provisioning'],
    ['no token', ['--site', address], ''],
    ['a token of two words', ['--site', address], 'not a token'],
  ] as const)('asks nothing of Graph where it is given %s', async (_, args, token) => {
    const { code, err, sent } = await run([...args], token)
    expect([code, sent]).toEqual([2, []])
    expect(err).not.toBe('')
    expect(err).not.toContain('not a token')
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Usage: npm run -s provision')
  })
})
