import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ClosureAnswer } from '../../../api/schemas/closure.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import { verdictInWords } from './closure-sentences.ts'
import type { Act } from './use-closure.ts'
import { useStep } from './use-step.ts'

interface ApproveProps {
  readonly page: ClosureAnswer
  readonly act: Act
  readonly does: 'approve' | 'confirm'
}

/** The manager's yes, given twice: it is bound to what the page shows now, and is refused where that has moved. */
export function Approve({ page, act, does }: ApproveProps) {
  const { closure, hash, checklist } = page
  const [isOpen, setOpen] = useState(false)
  const { trouble, isBusy, take } = useStep(act)
  if (!closure || hash === null) return null
  const isWhole = checklist.isWhole
  const says = does === 'confirm' ? 'Confirm the closure' : 'Approve closure'

  async function approve(id: string, fingerprint: string) {
    const deed = { id: crypto.randomUUID(), closure: id, hash: fingerprint }
    if (await take(does === 'approve' ? { do: 'approve', ...deed } : { do: 'confirm', ...deed })) {
      setOpen(false)
    }
  }

  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary">{says}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{isWhole ? `${says}?` : `${says} without all outcomes?`}</DialogTitle>
          <DialogContent>
            {trouble !== null && <Trouble title="Not decided.">{trouble}</Trouble>}
            <p>{verdictInWords(checklist)}</p>
            <p>
              Your decision is bound to the plan as you see it, fingerprint {hash.slice(0, 12)}. If
              something it rests on changes before the plan closes, it is void.
            </p>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void approve(closure.id, hash)}
            >
              {does === 'confirm' ? 'Confirm' : 'Approve'}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
