import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components'
import { useLater } from '../../ui/use-later.ts'

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', padding: '16px 24px' },
  title: { width: '240px' },
})

/** The shape of a plan while it is fetched; after five seconds it says that it is still at work. */
export function PlanSkeleton() {
  const styles = useStyles()
  const isLong = useLater(5000)
  return (
    <main>
      <Skeleton aria-label="Loading the plan" className={styles.page}>
        <SkeletonItem className={styles.title} size={32} />
        <SkeletonItem size={20} />
        {[1, 2, 3, 4, 5].map((row) => (
          <SkeletonItem key={row} size={48} />
        ))}
      </Skeleton>
      {isLong && <output>Still loading.</output>}
    </main>
  )
}
