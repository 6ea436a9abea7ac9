import { makeStyles, tokens } from '@fluentui/react-components'

/** Tables of counts, and what stands in their place where the page is narrow. */
export const useTableStyles = makeStyles({
  caption: {
    textAlign: 'left',
    padding: '8px 0',
    color: tokens.colorNeutralForeground3,
    captionSide: 'top',
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    marginBottom: '12px',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'left',
      padding: '6px 12px 6px 0',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
    '& th[scope="rowgroup"]': { paddingTop: '12px', fontWeight: tokens.fontWeightSemibold },
  },
  narrow: {
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
    '& h3, & h4': { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
    '& h4': { margin: '6px 0 2px', fontWeight: tokens.fontWeightRegular },
    '& p': { margin: '8px 0', color: tokens.colorNeutralForeground3 },
    '& dl': { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px 12px' },
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  },
})
