import { makeStyles, tokens } from '@fluentui/react-components'

/** Type and colour of what stands in a caseload line, in the grid as in the list. */
export const useCellStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  family: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    lineHeight: '24px',
  },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  late: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  outcomes: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
})
