import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Status } from '../../rules/status.ts'
import { statusLooks } from './status-look.ts'
import { useToneStyles } from './tone-styles.ts'

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
})

/** The word for where an outcome stands, with its icon and colour. */
export function StatusMark({ status }: { readonly status: Status }) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { Icon, tone } = statusLooks[status]
  return (
    <span className={mergeClasses(styles.mark, tones[tone])}>
      <Icon aria-hidden />
      {status}
    </span>
  )
}
