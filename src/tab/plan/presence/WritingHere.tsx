import { makeStyles, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons'
import type { TextPlace } from '../../../plan/coedit/co-text.ts'
import { usePresence } from './presence-context.ts'
import { writingInWords } from './presence-words.ts'

const useStyles = makeStyles({
  writing: {
    display: 'flex',
    alignItems: 'start',
    gap: '4px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  pen: { flexShrink: 0 },
})

/** Who else has the caret in a field, beside it; nothing where nobody has. */
export function WritingHere({ place }: { readonly place: TextPlace }) {
  const styles = useStyles()
  const { present } = usePresence()
  const says = writingInWords(present, place)
  if (says === '') return null
  return (
    <p className={styles.writing}>
      <Edit16Regular className={styles.pen} aria-hidden />
      <span>{says}</span>
    </p>
  )
}
