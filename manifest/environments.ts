/** Where one package points: one address, one tenant, one sign-in registration, one bot registration. */
export type Environment = {
  name: 'local' | 'production'
  /** Scheme and host with no path and no closing slash, `https://plan.council.gov.uk`. */
  origin: string
  tenantId: string
  clientId: string
  botId: string
}

/** Fixed, made-up identifiers: a package for this computer names no real tenant. */
export const local: Environment = {
  name: 'local',
  origin: 'https://localhost:3978',
  tenantId: '6d1a52f4-0b7e-4c39-9e86-2f4bd0c7a315',
  clientId: 'b28e7c90-5f43-4d1a-8c76-93e0a5d2f614',
  botId: 'e7409d3b-21c8-4f65-b0a2-58d6c1f93e7a',
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** True for identifiers typed to fill a space: a real one never uses so few different digits. */
export function isPlaceholderId(id: string): boolean {
  const digits = id.toLowerCase().replaceAll('-', '')
  return new Set(digits).size < 5 || digits.startsWith('123456781234')
}

/**
 * The production environment from `PUBLIC_ORIGIN`, `TENANT_ID`, `CLIENT_ID` and `BOT_ID`,
 * or every fault in them at once, each `VARIABLE: sentence`.
 */
export function readProduction(
  variables: Readonly<Record<string, string | undefined>>,
): { environment: Environment } | { faults: string[] } {
  const read = (name: string): string => variables[name]?.trim() ?? ''
  const origin = read('PUBLIC_ORIGIN')
  const ids = { TENANT_ID: read('TENANT_ID'), CLIENT_ID: read('CLIENT_ID'), BOT_ID: read('BOT_ID') }

  const faults = [
    ...faultsOfOrigin(origin).map((says) => `PUBLIC_ORIGIN: ${says}`),
    ...Object.entries(ids).flatMap(([name, id]) =>
      faultsOfId(id).map((says) => `${name}: ${says}`),
    ),
    ...faultsOfSameness(ids),
  ]
  if (faults.length > 0) return { faults }
  const { TENANT_ID: tenantId, CLIENT_ID: clientId, BOT_ID: botId } = ids
  return { environment: { name: 'production', origin, tenantId, clientId, botId } }
}

function faultsOfOrigin(origin: string): string[] {
  if (origin === '') return ['is missing; give the address of the service, https://host']
  if (/[<>{}$]/.test(origin)) return ['is still a placeholder']
  const address = URL.parse(origin)
  if (address === null) return [`"${origin}" is not a web address`]

  const faults: string[] = []
  if (address.protocol !== 'https:') faults.push('must begin with https://')
  if (address.origin !== origin) faults.push(`must be an address alone, written ${address.origin}`)
  if (isPrivateHost(address.hostname)) faults.push('must be a host name that Teams can reach')
  if (address.hostname.split('.').includes('example')) faults.push('is still the example address')
  return faults
}

/** Names kept for examples and for one machine (RFC 2606, RFC 6761), and bare addresses. */
function isPrivateHost(host: string): boolean {
  const lastLabel = host.split('.').at(-1) ?? ''
  return (
    !host.includes('.') ||
    /^[\d.]+$/.test(host) ||
    ['localhost', 'local', 'internal', 'test', 'invalid'].includes(lastLabel)
  )
}

function faultsOfId(id: string): string[] {
  if (id === '') return ['is missing; give the GUID from the Entra registration']
  if (!guid.test(id)) return [`"${id}" is not a GUID`]
  return isPlaceholderId(id) || Object.values<string>(local).includes(id.toLowerCase())
    ? ['is a placeholder, not the GUID of a registration']
    : []
}

function faultsOfSameness(ids: Record<string, string>): string[] {
  const given = Object.entries(ids).filter(([, id]) => id !== '')
  return given.flatMap(([name, id], index) =>
    given
      .slice(0, index)
      .filter(([, earlier]) => earlier.toLowerCase() === id.toLowerCase())
      .map(([earlierName]) => `${name}: is the same as ${earlierName}; each has its own`),
  )
}
