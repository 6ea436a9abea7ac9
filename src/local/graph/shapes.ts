import type * as Graph from '@microsoft/microsoft-graph-types'
import type { Site } from './access.ts'
import type { ColumnDefinition } from './columns.ts'
import type { StoredItem, Version } from './item-store.ts'
import type { StoredList } from './list-store.ts'
import type { ItemQuery } from './query.ts'

type Body = Record<string, unknown>

/** A resource as Graph publishes it, whatever of it is left out: a property of another name or kind does not compile. */
type Part<Resource> = Resource extends object
  ? { [Name in keyof Resource]?: Part<Resource[Name]> | undefined }
  : Resource
type Tagged = { '@odata.etag'?: string }
type Item = Part<Omit<Graph.ListItem, 'fields'>> &
  Tagged & { fields?: Body; deleted?: Graph.Deleted }

const context = 'https://graph.microsoft.com/v1.0/$metadata#'

export const siteShape = (site: Site): Part<Graph.Site> => ({
  id: site.id,
  displayName: site.displayName,
  name: site.displayName,
  webUrl: site.webUrl,
})

export const listShape = (list: StoredList, site: Site): Part<Graph.List> & Tagged => ({
  '@odata.etag': `"${list.id},${list.lastChange}"`,
  id: list.id,
  name: list.name,
  displayName: list.displayName,
  description: list.description,
  createdDateTime: list.created,
  lastModifiedDateTime: list.modified,
  webUrl: `${site.webUrl}/Lists/${list.name}`,
  parentReference: { siteId: list.site },
  list: { template: 'genericList', hidden: false, contentTypesEnabled: false },
})

export function columnShape(column: ColumnDefinition): Part<Graph.ColumnDefinition> {
  const { displayName, ...rest } = column
  return {
    ...rest,
    id: column.name,
    displayName: displayName ?? column.name,
    columnGroup: 'Custom Columns',
    hidden: false,
    readOnly: false,
  }
}

export const tagOf = (item: StoredItem) => `"${item.guid},${item.version}"`

/** The fields of an item: those asked for, or all of them with what SharePoint adds. A column not filled is absent. */
export function fieldsShape(item: StoredItem, asked: readonly string[] | 'all'): Body {
  const all: Body = {
    ...item.fields,
    id: String(item.item),
    ContentType: 'Item',
    Created: item.created,
    Modified: item.modified,
    Attachments: false,
    _UIVersionString: `${item.version}.0`,
  }
  const names =
    asked === 'all' ? Object.keys(all) : asked.filter((name) => Object.hasOwn(all, name))
  return {
    '@odata.etag': tagOf(item),
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
  }
}

export function itemShape(
  item: StoredItem,
  list: StoredList,
  site: Site,
  fields: ItemQuery['fields'],
): Item {
  const parentReference = { id: list.id, siteId: list.site }
  const contentType = { id: '0x0100', name: 'Item' }
  if (item.deleted) {
    return { id: String(item.item), deleted: { state: 'deleted' }, contentType, parentReference }
  }
  return {
    '@odata.etag': tagOf(item),
    id: String(item.item),
    eTag: tagOf(item),
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    webUrl: `${site.webUrl}/Lists/${list.name}/${item.item}_.000`,
    createdBy: item.createdBy,
    lastModifiedBy: item.modifiedBy,
    parentReference,
    contentType,
    ...(fields === 'none' ? {} : { fields: fieldsShape(item, fields) }),
  }
}

export const versionShape = (
  version: Version,
  withFields: boolean,
): Part<Omit<Graph.ListItemVersion, 'fields'>> & { fields?: Body } => ({
  id: `${version.version}.0`,
  lastModifiedDateTime: version.modified,
  lastModifiedBy: version.modifiedBy,
  ...(withFields ? { fields: version.fields } : {}),
})

/** A page of a collection, with the link to the next one where there is more. */
export const collection = (of: string, value: readonly Body[], links: Body = {}): Body => ({
  '@odata.context': `${context}${of}`,
  value,
  ...links,
})
