import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useLater } from '../../ui/use-later.ts'

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gap: '17px',
    padding: '40px 8px 16px',
    minHeight: '374px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

const six = [1, 2, 3, 4, 5, 6]

/** Six lines of the true height while the list is fetched; after five seconds it says that it is still at work. */
export function FamiliesSkeleton() {
  const styles = useStyles()
  const isLong = useLater(5000)
  return (
    <>
      <Skeleton aria-label="Loading families" className={styles.rows}>
        {six.map((row) => (
          <SkeletonItem key={row} size={40} />
        ))}
      </Skeleton>
      {isLong && <output>Still loading.</output>}
    </>
  )
}
