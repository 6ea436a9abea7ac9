import { Link, makeStyles } from '@fluentui/react-components'
import type { Address } from '../address.ts'
import { linkTo } from '../navigation.ts'

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  link: { lineHeight: '24px' },
})

/** The other pages of a plan, by the words of their links. */
const pagesOf = (key: string): readonly (readonly [says: string, to: Address])[] => [
  ['Closure', { screen: 'closure', key }],
  ['Evidence timeline', { screen: 'timeline', key }],
  ['Family’s plan', { screen: 'family', key }],
  ['Team and sharing', { screen: 'team', key }],
  ['Access and changes', { screen: 'history', key }],
]

/** The ways from a plan to its other pages. */
export function PlanLinks({ planKey }: { readonly planKey: string }) {
  const styles = useStyles()
  return (
    <nav aria-label="Pages of this plan" className={styles.links}>
      {pagesOf(planKey).map(([says, to]) => (
        <Link key={says} inline className={styles.link} {...linkTo(to)}>
          {says}
        </Link>
      ))}
    </nav>
  )
}
