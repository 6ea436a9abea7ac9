import { about, createApi, type Handlers } from '../../api/contract.ts'
import { code, section, table } from './markdown.ts'

/** Every route of the contract, with what it answers where it may. */
export function routesOfContract(): { readonly route: string; readonly says: string }[] {
  const unasked = new Proxy({}, { get: () => () => new Response() }) as Handlers
  const { paths = {} } = createApi(unasked).getOpenAPI31Document(about)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => {
      const answers = Object.entries(responses as Record<string, { description?: string }>)
      const good = answers.find(([status]) => status.startsWith('2'))
      return { route: `${method.toUpperCase()} ${path}`, says: good?.[1].description ?? '' }
    }),
  )
}

export const routesSection = (): string =>
  section(
    'Flows: every way in and out',
    'Each of these but the sign-in settings asks who is there, and has a row on the access log before its answer leaves; a sign of presence has none of its own while a row says that the plan is open.',
    table(
      ['route', 'what it answers'],
      routesOfContract().map(({ route, says }) => [code(route), says]),
    ),
  )
