import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
} from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { giveBackThePage } from './give-back-the-page.ts'
import { showFirstFault } from './show-first-fault.ts'
import { Trouble } from './Trouble.tsx'
import { useBack } from './use-back.ts'
import { useMedia } from './use-media.ts'

const useStyles = makeStyles({
  drawer: { width: '420px', maxWidth: '100%' },
  whole: { width: '100%' },
  form: { display: 'contents' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    paddingTop: '8px',
    paddingBottom: '16px',
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { textOverflow: 'ellipsis' },
  },
  footer: { justifyContent: 'flex-start', flexWrap: 'wrap' },
})

interface SideDrawerProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** Where the drawer is a form: what its one primary button says and does. */
  readonly save?: {
    readonly says: string
    readonly isBusy: boolean
    /** Why nothing was saved; each new one moves focus to the first field at fault. */
    readonly trouble: string | null
    readonly run: () => void
  }
}

/** A drawer at the end of the page, as wide as the page where that is narrow; one that is only read can be scrolled by keys. Focus goes back to what opened it. */
export function SideDrawer({ title, children, onClose, save }: SideDrawerProps) {
  const styles = useStyles()
  const isNarrow = useMedia('(max-width: 479px)')
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const trouble = save?.trouble ?? null
  useEffect(() => {
    if (trouble !== null) showFirstFault(form.current)
  }, [trouble, tries])
  useBack(onClose)
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.focus())
      setTimeout(giveBackThePage, 300)
    },
    [opener],
  )
  return (
    <OverlayDrawer
      open
      position="end"
      className={mergeClasses(styles.drawer, isNarrow && styles.whole)}
      onOpenChange={(_, { open }) => {
        if (!open) onClose()
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<Dismiss20Regular />}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody {...(save ? {} : { tabIndex: 0, role: 'group', 'aria-label': title })}>
        {save ? (
          <form
            id={formId}
            ref={form}
            noValidate
            className={styles.body}
            onSubmit={(event) => {
              event.preventDefault()
              if (save.isBusy) return
              setTries((count) => count + 1)
              save.run()
            }}
          >
            {trouble !== null && <Trouble title="Not saved.">{trouble}</Trouble>}
            {children}
          </form>
        ) : (
          <div className={styles.body}>{children}</div>
        )}
      </DrawerBody>
      {save && (
        <DrawerFooter className={styles.footer}>
          <Button appearance="primary" type="submit" form={formId} disabledFocusable={save.isBusy}>
            {save.isBusy ? 'Saving' : save.says}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </DrawerFooter>
      )}
    </OverlayDrawer>
  )
}
