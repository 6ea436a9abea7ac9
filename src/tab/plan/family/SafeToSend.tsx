import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { useEffect } from 'react'
import type { FamilyPage } from '../../../plan/family/family-page.ts'
import { giveBackThePage } from '../../../ui/give-back-the-page.ts'
import { leftOutInWords } from './left-out.ts'

const useStyles = makeStyles({
  text: { '& p': { margin: '0 0 8px' }, '& ul': { margin: '0 0 8px', paddingLeft: '20px' } },
})

interface SafeToSendProps {
  readonly page: FamilyPage
  readonly onSafe: () => void
}

/** Asks, before anything can be printed, whether the copy may lie in this person's home. */
export function SafeToSend({ page, onSafe }: SafeToSendProps) {
  const styles = useStyles()
  useEffect(() => () => void setTimeout(giveBackThePage, 300), [])
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary">Check and print</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Safe to send home?</DialogTitle>
          <DialogContent className={styles.text}>
            <p>
              This copy is for <bdi>{page.person.name}</bdi> alone. {leftOutInWords(page.leftOut)}
            </p>
            <p>Nobody but you can read what people wrote in their own words. Think of:</p>
            <ul>
              <li>who else lives there and could find this page</li>
              <li>a name, a place or a worry that must stay between some people</li>
              <li>whether those at home may know of everybody who is named in the team</li>
              <li>whether it is safer to read it together and take it back with you</li>
            </ul>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Go back</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={onSafe}>
              It is safe
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
