import { Link, makeStyles, Title3, tokens } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import { families } from '../address.ts'
import { linkTo } from '../navigation.ts'
import { More } from './More.tsx'

const useStyles = makeStyles({
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  top: { display: 'flex', alignItems: 'center', gap: '12px' },
  title: { margin: 0, outlineStyle: 'none' },
  more: { marginLeft: 'auto' },
})

/** The head of a page that is of whoever is signed in, and of no plan. */
export function PersonalHeader({ title }: { readonly title: string }) {
  const styles = useStyles()
  return (
    <header>
      <Link className={styles.up} {...linkTo(families)}>
        <ArrowLeft16Regular aria-hidden />
        My families
      </Link>
      <div className={styles.top}>
        <Title3 as="h1" className={styles.title} tabIndex={-1}>
          {title}
        </Title3>
        <span className={styles.more}>
          <More />
        </span>
      </div>
    </header>
  )
}
