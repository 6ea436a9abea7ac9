import { makeStyles, tokens } from '@fluentui/react-components'

const narrow = '@media (max-width: 719px)'

/** The measure of a page that belongs to one plan, or to none. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    width: '100%',
    boxSizing: 'border-box',
    maxWidth: '1280px',
    padding: '8px 24px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: { padding: '8px 16px 24px', gap: '12px' },
  },
})
