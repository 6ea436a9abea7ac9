import { makeStyles, tokens } from '@fluentui/react-components'

/** What the parts of a step share. */
export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  area: { '& textarea': { fieldSizing: 'content', minHeight: '64px', maxHeight: '240px' } },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  second: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  card: {
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
  grow: { flex: '1 1 200px', minWidth: 0 },
})
