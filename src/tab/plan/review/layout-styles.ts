import { makeStyles, tokens } from '@fluentui/react-components'

/** Three panes fit beside each other from here on. */
export const threePanes = '(min-width: 860px)'

const wide = `@media ${threePanes}`
const tiny = '@media (max-width: 359px)'
const low = '@media (max-height: 419px)'

/** The page of a review: a head, the panes, and a foot that is a row of its own, so that it covers nothing. */
export const useLayoutStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    boxSizing: 'border-box',
    width: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [low]: { height: 'auto !important' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 12px',
    padding: '4px 24px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 859px)': { padding: '4px 16px 8px' },
  },
  above: { display: 'flex', alignItems: 'center', gap: '8px', width: '100%', minHeight: '24px' },
  up: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  title: {
    margin: 0,
    outlineStyle: 'none',
    [tiny]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  under: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  tools: { display: 'flex', alignItems: 'center', gap: '8px', marginLeft: 'auto' },
  bars: {
    '& > *': { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0, borderTopWidth: 0 },
  },
  panes: {
    minHeight: 0,
    [wide]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(200px, 2fr) minmax(0, 5fr) minmax(260px, 3fr)',
    },
    '@media (max-width: 859px)': {
      overflowY: 'auto',
      backgroundColor: tokens.colorNeutralBackground1,
    },
    [low]: { overflowY: 'visible' },
  },
  agenda: {
    [wide]: { overflowY: 'auto', padding: '16px', minHeight: 0 },
    '@media (max-width: 859px)': { padding: '8px 16px 0' },
    [low]: { overflowY: 'visible' },
  },
  step: {
    minWidth: 0,
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: {
      overflowY: 'auto',
      padding: '16px 32px 24px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '@media (max-width: 859px)': { padding: '8px 16px 24px' },
    [low]: { overflowY: 'visible' },
  },
  alone: { [wide]: { gridColumn: '2 / -1' } },
  inner: { maxWidth: '640px' },
  why: {
    [wide]: { overflowY: 'auto', padding: '16px 24px 24px', minHeight: 0 },
    [low]: { overflowY: 'visible' },
  },
  count: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fold: { justifyContent: 'start', padding: '0 8px 0 0', fontWeight: tokens.fontWeightRegular },
  heading: {
    margin: '2px 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    '@media (max-width: 859px)': {
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
    },
  },
  body: { marginTop: '16px' },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 24px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 859px)': { padding: '8px 16px' },
  },
  push: { marginLeft: 'auto' },
  button: { whiteSpace: 'nowrap', minWidth: 0 },
})
