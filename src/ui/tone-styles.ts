import { makeStyles, tokens } from '@fluentui/react-components'

/** The colour of each tone; every one reads at 4.5:1 or more on the three backgrounds used, in light and in dark. */
export const useToneStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  calm: { color: tokens.colorNeutralForeground2 },
  ask: { color: tokens.colorBrandForegroundLink },
  warn: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
})
