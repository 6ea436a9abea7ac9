import { useMedia } from '../../ui/use-media.ts'
import { ShareBar } from './ShareBar.tsx'
import { useTableStyles } from './table-styles.ts'

/** What stands in a field of a table, and the share it comes to where that may be shown. */
export interface CountField {
  readonly says: string
  readonly share?: { readonly of: number; readonly isHatched: boolean }
}

export interface CountRow {
  readonly title: string
  readonly fields: readonly CountField[]
}

export interface CountGroup {
  /** Empty where the rows stand by themselves. */
  readonly title: string
  readonly rows: readonly CountRow[]
}

interface CountTableProps {
  readonly caption: string
  readonly rowHead: string
  readonly heads: readonly string[]
  readonly groups: readonly CountGroup[]
}

/** Counts as a table; where the page is too narrow for one, each row is a list of its fields. */
export function CountTable({ caption, rowHead, heads, groups }: CountTableProps) {
  const styles = useTableStyles()
  const isWide = useMedia('(min-width: 860px)')
  if (!isWide) return <CountLists caption={caption} heads={heads} groups={groups} />
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[rowHead, ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          {group.title !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length + 1}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              {row.fields.map((field, place) => (
                <td key={heads[place]}>
                  <Field field={field} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function CountLists({ caption, heads, groups }: Omit<CountTableProps, 'rowHead'>) {
  const styles = useTableStyles()
  return (
    <div className={styles.narrow}>
      <p>{caption}</p>
      {groups.map((group) => (
        <div key={group.title}>
          {group.title !== '' && <h3>{group.title}</h3>}
          {group.rows.map((row) => (
            <div key={row.title}>
              {group.title === '' ? <h3>{row.title}</h3> : <h4>{row.title}</h4>}
              <dl>
                {row.fields.map((field, place) => [
                  <dt key={`${heads[place]} is`}>{heads[place]}</dt>,
                  <dd key={heads[place]}>
                    <Field field={field} />
                  </dd>,
                ])}
              </dl>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Field({ field: { says, share } }: { readonly field: CountField }) {
  return (
    <>
      {says}
      {share && <ShareBar share={share.of} isHatched={share.isHatched} />}
    </>
  )
}
