import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Sent } from '../../../plan/operation.ts'
import type { PlanView } from '../../../plan/view.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import type { Write } from '../use-writer.ts'
import { Effects } from './Effects.tsx'
import { effectsInWords } from './effect-words.ts'
import { usePreviewed } from './use-previewed.ts'

interface PreviewDialogProps {
  readonly view: PlanView
  readonly write: Write
  readonly title: string
  readonly says: string
  readonly operations: () => readonly Sent[]
  readonly onClose: () => void
}

/** A change without a form, shown by what it hides from whom before it is confirmed. Focus goes back to what opened it. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { view, write, title, says, operations, onClose } = props
  const { seen, trouble, isBusy, look, confirm } = usePreviewed(view.key, write, onClose)
  const [opener] = useState(() => document.activeElement)
  const onOpen = useEffectEvent(() => void look(operations()))
  useEffect(() => {
    onOpen()
    return () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.focus())
    }
  }, [opener])

  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {trouble !== null && <Trouble title="Not done.">{trouble}</Trouble>}
            {seen && <Effects effects={effectsInWords(seen.changes, view)} />}
            {!seen && isBusy && <Spinner size="tiny" label="Looking at what this changes" />}
          </DialogContent>
          <DialogActions>
            {seen && (
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => void confirm()}
              >
                {says}
              </Button>
            )}
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
