import { makeStyles, tokens } from '@fluentui/react-components'

/** The surfaces that a closure's page is made of. */
export const useCardStyles = makeStyles({
  card: {
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    '@media (max-width: 719px)': { padding: '12px 16px' },
  },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  lead: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 1fr) 3fr',
    gap: '6px 16px',
    margin: 0,
    '@media (max-width: 719px)': { gridTemplateColumns: '1fr', gap: '0' },
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': {
      margin: 0,
      minWidth: 0,
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-wrap',
      '@media (max-width: 719px)': { marginBottom: '8px' },
    },
  },
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
})
