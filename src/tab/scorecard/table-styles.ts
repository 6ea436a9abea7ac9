import { makeStyles, tokens } from '@fluentui/react-components'

/** Tables of counts, which scroll by themselves where the page is narrow. */
export const useTableStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  caption: {
    textAlign: 'left',
    padding: '8px 0',
    color: tokens.colorNeutralForeground3,
    captionSide: 'top',
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'left',
      padding: '6px 12px 6px 0',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      whiteSpace: 'nowrap',
    },
    '& td + td, & td + th, & th + th, & th + td': { paddingLeft: '8px' },
    '& thead th': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
    },
  },
})
