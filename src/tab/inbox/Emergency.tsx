import { Button, Field, Input, Link } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { emergencyMinutes } from '../../plan/emergency.ts'
import { fieldFault } from '../../ui/field-fault.ts'
import { showFirstFault } from '../../ui/show-first-fault.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { WordsField } from '../../ui/WordsField.tsx'
import { refusedFor, toMend } from '../faults.ts'
import { instantInTable } from '../instant-words.ts'
import { linkTo } from '../navigation.ts'
import { useCardStyles } from '../plan/closure/card-styles.ts'
import { Section } from '../plan/Section.tsx'
import { useSession } from '../session.ts'
import { inboxService, type Opened } from './inbox-service.ts'
import { emergencyFaults } from './inbox-words.ts'

/** Opens a plan by its number to somebody outside its team, to read for an hour, with a reason that its lead and manager are told. */
export function Emergency() {
  const cards = useCardStyles()
  const { service } = useSession()
  const [reference, setReference] = useState('')
  const [why, setWhy] = useState('')
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [opened, setOpened] = useState<(Opened & { readonly reference: string }) | null>(null)
  const way = useRef<HTMLParagraphElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => way.current?.focus(), [opened])
  useEffect(() => {
    if (Object.keys(faults).length > 0) showFirstFault(form.current)
  }, [faults])

  async function open() {
    const wrong = emergencyFaults(reference, why)
    setFaults(wrong)
    setTrouble(null)
    if (Object.keys(wrong).length > 0) return setTrouble(toMend(wrong))
    setBusy(true)
    const asked = reference.trim().toUpperCase()
    const answer = await inboxService(service.client).openInEmergency(asked, why.trim())
    setBusy(false)
    if (answer.kind === 'answered') return setOpened({ ...answer.value, reference: asked })
    if (answer.kind === 'unreachable') {
      return setTrouble('The service cannot be reached. Your words are still here. Try again.')
    }
    return setTrouble(
      answer.refusal.code === 'nothing-here'
        ? 'No plan of this number opens to you in an emergency. If you are in its team, open it from My families.'
        : refusedFor(answer.refusal.message, answer.refusal.faults ?? []),
    )
  }

  return (
    <Section
      title="Open a plan in an emergency"
      hint={`For when somebody is in danger and nobody of the team can be reached. It opens to read for ${emergencyMinutes} minutes. The family’s lead and manager are told who you are and the reason you give.`}
    >
      {opened ? (
        <p ref={way} tabIndex={-1} style={{ outlineStyle: 'none' }}>
          {opened.reference} is open to read until {instantInTable(opened.until)}.{' '}
          <Link inline {...linkTo({ screen: 'plan', key: opened.key, outcome: null })}>
            Open the plan
          </Link>
        </p>
      ) : (
        <form
          noValidate
          ref={form}
          className={cards.form}
          style={{ maxWidth: '480px' }}
          onSubmit={(event) => {
            event.preventDefault()
            if (!isBusy) void open()
          }}
        >
          {trouble !== null && <Trouble title="Not opened.">{trouble}</Trouble>}
          <Field
            label="Number of the plan"
            required
            hint="For example FP-1042."
            {...fieldFault(faults['reference'])}
          >
            <Input
              value={reference}
              autoComplete="off"
              onChange={(_, { value }) => setReference(value)}
            />
          </Field>
          <WordsField
            label="Why it must be read now"
            required
            hint="20 to 500 characters. It stays on record."
            {...fieldFault(faults['why'])}
            rows={3}
            value={why}
            onType={setWhy}
          />
          <div>
            <Button type="submit" disabledFocusable={isBusy}>
              Open for {emergencyMinutes} minutes
            </Button>
          </div>
        </form>
      )}
    </Section>
  )
}
