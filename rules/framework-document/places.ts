import type { Fault } from '../reading/fault.ts'

/** An object of a framework that may not have read, and where it stands. */
export interface Place {
  path: Fault['path']
  value: Readonly<Record<string, unknown>>
}

/** The value as a place, where it is an object. */
export const placeOf = (value: unknown, path: Fault['path'] = []): Place[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? [{ path, value: value as Place['value'] }]
    : []

/** The object under a key, where there is one. */
export const under = ({ path, value }: Place, key: string): Place[] =>
  placeOf(value[key], [...path, key])

/** The objects in the list under a key. */
export function items({ path, value }: Place, key: string): Place[] {
  const list = value[key]
  return Array.isArray(list) ? list.flatMap((one, at) => placeOf(one, [...path, key, at])) : []
}

/** The texts in the list under a key, each with its place in the framework. */
export function texts(
  { path, value }: Place,
  key: string,
): { path: Fault['path']; text: string }[] {
  const list: unknown = value[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown, at) =>
    typeof one === 'string' ? [{ path: [...path, key, at], text: one }] : [],
  )
}

export const textAt = ({ value }: Place, key: string): string | undefined => {
  const text = value[key]
  return typeof text === 'string' ? text : undefined
}

export const numberAt = ({ value }: Place, key: string): number | undefined => {
  const number = value[key]
  return typeof number === 'number' ? number : undefined
}

/** A fault at a key of a place. */
export const faultAt = ({ path }: Place, key: string, says: string): Fault => ({
  path: [...path, key],
  says,
})

/** A clause and every part of it. */
export function clausesUnder(clause: Place): Place[] {
  const parts = [
    ...items(clause, 'of'),
    ...under(clause, 'of'),
    ...items(clause, 'cases').flatMap((branch) => under(branch, 'then')),
  ]
  return [clause, ...parts.flatMap(clausesUnder)]
}

/** The parts of a framework that its checks look at. */
export interface Parts {
  framework: Place
  themes: Place[]
  needs: Place[]
  outcomes: Place[]
  clauses: Place[]
}

export function partsOfFramework(framework: Place): Parts {
  const themes = items(framework, 'themes')
  const outcomes = themes.flatMap((theme) => items(theme, 'outcomes'))
  const roots = [
    ...themes.flatMap((theme) => items(theme, 'clauses')),
    ...outcomes.flatMap((outcome) => under(outcome, 'evidence')),
  ]
  return {
    framework,
    themes,
    outcomes,
    needs: themes.flatMap((theme) => items(theme, 'needs')),
    clauses: roots.flatMap(clausesUnder),
  }
}
