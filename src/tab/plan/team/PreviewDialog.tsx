import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Spinner,
} from '@fluentui/react-components'
import { useState } from 'react'
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
  /** What the button that opens it says; `about` tells it from its like to whoever hears it. */
  readonly opens: string
  readonly about: string
  readonly title: string
  readonly says: string
  readonly operations: () => readonly Sent[]
}

/** A change without a form, shown by what it hides from whom before it is confirmed. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { view, write, opens, about, title, says, operations } = props
  const [isOpen, setOpen] = useState(false)
  const { seen, trouble, isBusy, look, confirm, back } = usePreviewed(view.key, write, () =>
    setOpen(false),
  )

  function turn(open: boolean) {
    setOpen(open)
    back()
    if (open) void look(operations())
  }

  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => turn(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" aria-label={`${opens}: ${about}`}>
          {opens}
        </Button>
      </DialogTrigger>
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
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
