import type { ServiceLab } from '../service-lab.ts'
import type { Schema } from './from-schema.ts'

/** One route as the contract's document has it. */
export interface Endpoint {
  readonly method: string
  readonly path: string
  readonly query: readonly string[]
  readonly body: Schema | null
  /** The statuses it may answer with. */
  readonly statuses: readonly number[]
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Route>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
interface Route {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

/** Every route of the contract, and the schemas they refer to. */
export async function endpointsOf(
  lab: ServiceLab,
): Promise<{ endpoints: Endpoint[]; parts: Readonly<Record<string, Schema>> }> {
  const reply = await lab.ask(null, '/openapi.json')
  const { paths, components } = (await reply.json()) as Document
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => ({
      method: method.toUpperCase(),
      path,
      query: (route.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name),
      body: route.requestBody?.content['application/json']?.schema ?? null,
      statuses: Object.keys(route.responses).map(Number),
    })),
  )
  return { endpoints, parts: components.schemas }
}
