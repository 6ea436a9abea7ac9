import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  prose: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 12px' },
    '& h3': {
      margin: '16px 0 4px',
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& ul': { margin: '0 0 12px', paddingLeft: '20px' },
    '& dl': { margin: '0 0 12px' },
    '& dt': { marginTop: '12px' },
    '& dd': { margin: 0, color: tokens.colorNeutralForeground2 },
    '& table': { width: '100%', borderCollapse: 'collapse', marginBottom: '12px' },
    '& th, & td': {
      textAlign: 'left',
      padding: '6px 8px 6px 0',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
    '& td:last-child, & thead th:last-child': { textAlign: 'right', paddingRight: 0 },
  },
})

/** Text to read, with its headings, lists and tables set apart evenly. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().prose}>{children}</div>
}
