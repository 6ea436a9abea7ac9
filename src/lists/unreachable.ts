import { GraphError } from '@microsoft/microsoft-graph-client'

/** Graph, or the issuer of its tokens, gave no answer at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The result of waiting on the network, any failure of it being `Unreachable`. */
export async function reach<Result>(asked: () => Promise<Result>): Promise<Result> {
  try {
    return await asked()
  } catch (cause) {
    throw new Unreachable('no answer', { cause })
  }
}

/** Whether an error means that there was no answer; the Graph client wraps what its middleware throws and keeps only the name. */
export function isUnreachable(error: unknown): boolean {
  return (
    error instanceof Unreachable || (error instanceof GraphError && error.code === 'Unreachable')
  )
}
