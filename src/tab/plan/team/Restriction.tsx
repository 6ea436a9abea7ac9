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
import type { PlanView } from '../../../plan/view.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import { useSession } from '../../session.ts'
import { headIn } from '../people.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { mayRestrict } from './offered.ts'
import { Section } from '../Section.tsx'

const means =
  'In an emergency a restricted plan opens to managers alone, and its rows are kept in a second SharePoint site.'

/** Whether the plan is restricted, which its manager alone decides. */
export function Restriction({ view, write }: { view: PlanView; write: Write }) {
  const { me } = useSession()
  const [isOpen, setOpen] = useState(false)
  const { trouble, isBusy, save } = useSaving(write, () => setOpen(false))
  const head = headIn(view)
  const isRestricted = head?.fields['restricted'] === true
  if (!head || (!isRestricted && !mayRestrict(me, view, head))) return null
  const says = isRestricted ? 'Lift the restriction' : 'Restrict this plan'
  const change = () =>
    void save([
      {
        do: 'set',
        id: crypto.randomUUID(),
        record: head.id,
        field: 'restricted',
        value: isRestricted ? null : true,
        base: view.seq,
      },
    ])
  return (
    <Section title="Restricted plan" hint={means}>
      <p>{isRestricted ? 'This plan is restricted.' : 'This plan is not restricted.'}</p>
      {mayRestrict(me, view, head) && (
        <Dialog modalType="alert" open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
          <DialogTrigger disableButtonEnhancement>
            <Button>{says}</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{says}?</DialogTitle>
              <DialogContent>
                {trouble !== null && <Trouble title="Not done.">{trouble}</Trouble>}
                <p>{means}</p>
              </DialogContent>
              <DialogActions>
                <Button appearance="primary" disabledFocusable={isBusy} onClick={change}>
                  {isRestricted ? 'Lift it' : 'Restrict'}
                </Button>
                <DialogTrigger disableButtonEnhancement>
                  <Button>Cancel</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </Section>
  )
}
