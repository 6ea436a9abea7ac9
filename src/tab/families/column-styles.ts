import { makeStyles } from '@fluentui/react-components'

const narrower = '@media (max-width: 959px)'

/** How the columns of the grid share its width, in its head as in its rows. */
export const useColumnStyles = makeStyles({
  family: { flex: '1.3 1 0' },
  drift: { flex: '2.4 1 0', [narrower]: { flex: '1.7 1 0' } },
  due: { flex: '1.4 1 0' },
  outcomes: { flex: '2.4 1 0', [narrower]: { flex: '1.7 1 0' } },
  close: { flex: '1 1 0' },
  entry: { flex: '1 1 0', [narrower]: { flex: '0.9 1 0' } },
})
