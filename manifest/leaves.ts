/** One value at the end of a path of a JSON document, with the list or object it lies in. */
export type Leaf = { path: string; key: string; parent: string; value: unknown }

/** Every single value of a JSON document with its path, `staticTabs[0].scopes[1]`. */
export function listLeaves(value: unknown, path = '', key = '', parent = ''): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => listLeaves(item, `${path}[${index}]`, key, path))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) =>
      listLeaves(item, path === '' ? name : `${path}.${name}`, name, path),
    )
  }
  return [{ path, key, parent, value }]
}
