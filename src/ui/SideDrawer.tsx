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
import { useEffect, useId, useState, type ReactNode } from 'react'
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

/** Where the screen under a drawer went away together with it, the library leaves the page hidden from screen readers. */
function giveBackThePage() {
  if (document.querySelector('[aria-modal="true"]')) return
  document.getElementById('root')?.removeAttribute('aria-hidden')
}

interface SideDrawerProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** Where the drawer is a form: what its one primary button says and does. */
  readonly save?: { readonly says: string; readonly isBusy: boolean; readonly run: () => void }
}

/** A drawer at the end of the page, as wide as the page where that is narrow. Focus goes back to what opened it. */
export function SideDrawer({ title, children, onClose, save }: SideDrawerProps) {
  const styles = useStyles()
  const isNarrow = useMedia('(max-width: 479px)')
  const formId = useId()
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
      <DrawerBody>
        {save ? (
          <form
            id={formId}
            noValidate
            className={styles.body}
            onSubmit={(event) => {
              event.preventDefault()
              if (!save.isBusy) save.run()
            }}
          >
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
