import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { pathTo, type Refusal } from './answer.ts'
import { askAll } from './site-lists.ts'

/** Who may reach a site: applications by their client id, people by directory number, address or name. */
export interface Named {
  readonly apps: readonly string[]
  readonly officers: readonly string[]
}

/** A right on the site that Graph shows. `who` is a name that an administrator knows it by. */
export interface Right {
  readonly kind: 'application' | 'person' | 'group' | 'link'
  readonly who: string
  readonly roles: readonly string[]
}

/** `unexpected` are rights of nobody who was named; `unseen` are groups of SharePoint, into which Graph does not look. */
export interface SiteRights {
  readonly expected: readonly Right[]
  readonly unexpected: readonly Right[]
  readonly unseen: readonly Right[]
  /** What could not be asked, and why: the permissions of applications, or of people. */
  readonly unasked: readonly (readonly [what: 'applications' | 'people', because: Refusal])[]
}

const identity = z.object({
  id: z.string().nullish(),
  displayName: z.string().nullish(),
  email: z.string().nullish(),
  loginName: z.string().nullish(),
})
const holder = z.object({
  application: identity.nullish(),
  user: identity.nullish(),
  siteUser: identity.nullish(),
  group: identity.nullish(),
  siteGroup: identity.nullish(),
})
const permission = z.object({
  roles: z.array(z.string()).default([]),
  grantedToV2: holder.nullish(),
  grantedToIdentitiesV2: z.array(holder).nullish(),
  link: z.object({ scope: z.string().nullish() }).nullish(),
})

type Identity = z.infer<typeof identity>

/** Compares who may reach a site with who was named. People are looked for at the site's library, as Graph shows no rights of people on a site itself. */
export async function siteRights(client: Client, site: string, named: Named): Promise<SiteRights> {
  const at = (...steps: string[]) => ({
    method: 'get' as const,
    path: pathTo('sites', site, ...steps, 'permissions'),
  })
  const [apps, people] = await Promise.all([
    askAll(client, at(), permission),
    askAll(client, at('drive', 'root'), permission),
  ])
  const known = new Set([...named.apps, ...named.officers].map((one) => one.toLowerCase()))
  const rights = [apps, people].flatMap((asked) =>
    asked.outcome === 'all' ? asked.members.flatMap((one) => rightsOf(one, known)) : [],
  )
  const unasked = [['applications', apps] as const, ['people', people] as const].flatMap(
    ([what, asked]) => (asked.outcome === 'all' ? [] : [[what, asked] as const]),
  )
  const of = (which: string) => rights.filter((one) => one.which === which).map((one) => one.right)
  return { expected: of('expected'), unexpected: of('unexpected'), unseen: of('unseen'), unasked }
}

function rightsOf(one: z.infer<typeof permission>, known: ReadonlySet<string>) {
  const { roles, link } = one
  if (link) {
    const who = `a link for ${link.scope ?? 'somebody'}`
    return [{ which: 'unexpected', right: { kind: 'link', who, roles } as Right }]
  }
  const holders = [
    ...(one.grantedToIdentitiesV2 ?? []),
    ...(one.grantedToV2 ? [one.grantedToV2] : []),
  ]
  return holders.flatMap((held) => {
    const { application, user, siteUser, group, siteGroup } = held
    const isNamed = (who: Identity) => namesOf(who).some((name) => known.has(name.toLowerCase()))
    const right = (kind: Right['kind'], who: Identity): Right => ({ kind, who: nameOf(who), roles })
    if (application) return [seen(isNamed(application), right('application', application))]
    const person = user ?? siteUser
    if (person) return [seen(isNamed(person), right('person', person))]
    const many = group ?? siteGroup
    return many ? [{ which: 'unseen', right: right('group', many) }] : []
  })
}

const seen = (isNamed: boolean, right: Right) => ({
  which: isNamed ? 'expected' : 'unexpected',
  right,
})

const namesOf = ({ id, displayName, email, loginName }: Identity): string[] =>
  [id, email, displayName, loginName?.split('|').at(-1)].filter((name) => name != null)

function nameOf(who: Identity): string {
  const [first = 'somebody without a name'] = [who.displayName, who.email, who.id].filter(
    (name) => name != null && name !== '',
  ) as string[]
  return first
}
