import { isPlaceholderId, type Environment } from './environments.ts'
import { listLeaves, type Leaf } from './leaves.ts'

type Rule = (leaves: Leaf[], environment: Environment) => string[]

/**
 * What the schema cannot see: whether the parts of a manifest agree with each other and with
 * the environment it is for. Takes any JSON, so that a broken manifest shows all its faults.
 * Each fault is `path: sentence`.
 */
export function lintManifest(manifest: object, environment: Environment): string[] {
  const leaves = listLeaves(manifest).filter((leaf) => leaf.path !== '$schema')
  return rules.flatMap((rule) => rule(leaves, environment))
}

const addressesAreOurs: Rule = (leaves) => {
  const domains = leaves.filter((leaf) => leaf.key === 'validDomains').map((leaf) => leaf.value)
  return textsOf(leaves).flatMap(({ path, text }) => {
    if (!/^https?:/i.test(text)) return []
    const address = URL.parse(text)
    if (address === null) return [`${path}: "${text}" is not a web address`]
    if (address.protocol !== 'https:') return [`${path}: must begin with https://`]
    return domains.includes(address.host) ? [] : [`${path}: ${address.host} is not in validDomains`]
  })
}

/** Hosts that pages come from, and hosts whose links are read. */
const domainKeys: ReadonlySet<string> = new Set(['validDomains', 'domains'])

const domainsAreOurs: Rule = (leaves, environment) => {
  const host = new URL(environment.origin).host
  return textsOf(leaves)
    .filter(({ key, text }) => domainKeys.has(key) && text !== host)
    .map(({ path, text }) =>
      text.includes('*')
        ? `${path}: a wildcard domain (${text}) would trust hosts that are not ours`
        : `${path}: ${text} is not the host of this environment, ${host}`,
    )
}

const registrationsAgree: Rule = (leaves, environment) => {
  const host = new URL(environment.origin).host
  return textsOf(leaves).flatMap(({ path, key, text }) => {
    const wanted = {
      'webApplicationInfo.id': environment.clientId,
      'webApplicationInfo.resource': `api://${host}/${environment.clientId}`,
      ...(key === 'botId' && { [path]: environment.botId }),
      ...(key === 'redirectUri' && { [path]: `brk-multihub://${host}` }),
    }[path]
    return wanted === undefined || wanted === text ? [] : [`${path}: must be ${wanted}`]
  })
}

const scopesAreOurs: Rule = (leaves, environment) =>
  textsOf(leaves)
    .filter(({ path }) => /^webApplicationInfo\.nestedAppAuthInfo\[\d+\]\.scopes\[/.test(path))
    .filter(({ text }) => !text.startsWith(`${environment.clientId}/`))
    .map(({ path }) => `${path}: must be a scope of ${environment.clientId}`)

const idsAreReal: Rule = (leaves) =>
  textsOf(leaves)
    .filter(({ text }) => /^[0-9a-f-]{36}$/i.test(text) && isPlaceholderId(text))
    .map(({ path, text }) => `${path}: ${text} is a placeholder`)

const nothingIsLeftToFill: Rule = (leaves) =>
  textsOf(leaves)
    .filter(({ text }) => /\{\{|\$\{|<[^>]+>/.test(text))
    .map(({ path, text }) => `${path}: "${text}" still has a place to fill`)

/** Siblings are told apart by these keys: tabs, commands of one list, runtimes, controls. */
const idsAreUnique: Rule = (leaves) => {
  const seen = new Map<string, string>()
  return textsOf(leaves).flatMap(({ path, key, parent, text }) => {
    if (!/\[\d+\]$/.test(parent) || !['id', 'entityId', 'title'].includes(key)) return []
    const siblings = `${parent.replace(/\[\d+\]$/, '')} ${key} ${text.toLowerCase()}`
    const earlier = seen.get(siblings)
    if (earlier !== undefined) return [`${path}: "${text}" is already used by ${earlier}`]
    seen.set(siblings, path)
    return []
  })
}

/** It promises private and shared channels, and Teams asks for it as soon as a part is for teams. */
const channelPromiseIsNeeded: Rule = (leaves) => {
  const isForTeams = leaves.some(({ key, value }) => key === 'scopes' && value === 'team')
  const isPromised = leaves.some(({ key }) => key === 'supportsChannelFeatures')
  if (isForTeams === isPromised) return []
  return isPromised
    ? ['supportsChannelFeatures: nothing here is for a team, so nothing can be promised']
    : ['supportsChannelFeatures: is missing, though a part is for a team']
}

/** Limits that Teams documents and the schema leaves wider or unsaid. */
const wordsFit: Rule = (leaves) =>
  textsOf(leaves).flatMap(({ path, text }) => {
    if (text.trim() === '') return [`${path}: is empty`]
    if (/\.commands\[\d+\]\.title$/.test(path) && text.length > 32) {
      return [`${path}: a bot command has at most 32 characters, this one ${text.length}`]
    }
    if (path === 'version' && !/^[1-9]\d*\.\d+\.\d+$/.test(text)) {
      return [`${path}: must be three numbers, the first at least 1`]
    }
    return []
  })

const iconsAreInThePackage: Rule = (leaves) =>
  textsOf(leaves)
    .filter(({ path }) => path === 'icons.color' || path === 'icons.outline')
    .filter(({ key, text }) => text !== `${key}.png`)
    .map(({ path, key, text }) => `${path}: the package holds ${key}.png, not ${text}`)

const rules: Rule[] = [
  addressesAreOurs,
  domainsAreOurs,
  registrationsAgree,
  scopesAreOurs,
  idsAreReal,
  nothingIsLeftToFill,
  idsAreUnique,
  channelPromiseIsNeeded,
  wordsFit,
  iconsAreInThePackage,
]

function textsOf(leaves: Leaf[]): (Leaf & { text: string })[] {
  return leaves.flatMap((leaf) =>
    typeof leaf.value === 'string' ? [{ ...leaf, text: leaf.value }] : [],
  )
}
