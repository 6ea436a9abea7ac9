import { Button, Field, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SentDeed } from '../../../api/schemas/closure.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import { useCardStyles } from './card-styles.ts'
import type { Act } from './use-closure.ts'
import { useStep } from './use-step.ts'

interface ReasonedStepProps {
  readonly title: string
  readonly says: string
  readonly hint: string
  readonly isNeeded: boolean
  readonly act: Act
  readonly deed: (id: string, why: string) => SentDeed
}

/** A step that is taken with a reason: sending back, taking back, opening again. It unfolds when it is asked for. */
export function ReasonedStep({ title, says, hint, isNeeded, act, deed }: ReasonedStepProps) {
  const cards = useCardStyles()
  const [isOpen, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const { faults, trouble, isBusy, take } = useStep(act)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isOpen) first.current?.focus()
  }, [isOpen])
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{title}</Button>

  async function run() {
    const isMissing = isNeeded && why.trim() === ''
    const wrong = isMissing ? { why: 'Enter the reason.' } : {}
    if (await take(deed(crypto.randomUUID(), why.trim()), wrong)) setOpen(false)
  }

  return (
    <form
      noValidate
      className={cards.form}
      style={{ width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void run()
      }}
    >
      {trouble !== null && <Trouble title="Not done.">{trouble}</Trouble>}
      <Field label="Reason" hint={hint} required={isNeeded} {...fieldFault(faults['why'])}>
        <Textarea
          textarea={{ ref: first }}
          rows={3}
          resize="vertical"
          value={why}
          onChange={(_, { value }) => setWhy(value)}
        />
      </Field>
      <div className={cards.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
          {says}
        </Button>
        <Button onClick={() => setOpen(false)}>Cancel</Button>
      </div>
    </form>
  )
}
