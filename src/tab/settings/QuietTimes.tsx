import { Button, Spinner } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { showFirstFault } from '../../ui/show-first-fault.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { toMend } from '../faults.ts'
import { useCardStyles } from '../plan/closure/card-styles.ts'
import { Section } from '../plan/Section.tsx'
import { useSession } from '../session.ts'
import { mostSpans, newSpan, quietSpans, type SpanForm } from './quiet-form.ts'
import { QuietSpanFields } from './QuietSpanFields.tsx'
import { settingsService, type QuietSpan } from './settings-service.ts'

const formOf = (span: QuietSpan): SpanForm => ({ id: crypto.randomUUID(), ...span })

/** Hours in which whoever is signed in wants no card in chat; nobody else reads them. */
export function QuietTimes() {
  const cards = useCardStyles()
  const { service } = useSession()
  const [spans, setSpans] = useState<readonly SpanForm[] | null>(null)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isTouched, setTouched] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(faults).length > 0) showFirstFault(form.current)
  }, [faults])
  useEffect(() => {
    void settingsService(service.client)
      .quiet()
      .then((answer) => {
        if (answer.kind === 'answered') setSpans(answer.value.quiet.map(formOf))
        setTrouble(answer.kind === 'answered' ? null : 'Check your connection and try again.')
      })
  }, [service, tries])

  function put(next: readonly SpanForm[]) {
    setSpans(next)
    setTouched(true)
    setSaid('')
  }

  async function save() {
    const read = quietSpans(spans ?? [])
    setFaults('faults' in read ? read.faults : {})
    setTrouble('faults' in read ? toMend(read.faults) : null)
    if ('faults' in read) return
    setBusy(true)
    const answer = await settingsService(service.client).keepQuiet(read.quiet)
    setBusy(false)
    if (answer.kind === 'answered') {
      setSaid(read.quiet.length === 0 ? 'Saved.' : 'Saved. No card comes in these hours.')
    } else setTrouble('Your hours are still here. Try again.')
  }

  return (
    <Section
      title="Quiet hours"
      hint="No card comes to you in these hours, on top of evenings and weekends. Only you see them. What waits stands in your inbox."
    >
      {spans === null && trouble === null && <Spinner size="tiny" label="Loading" />}
      {spans === null && trouble !== null && (
        <Trouble title="Not loaded." onTryAgain={() => setTries((count) => count + 1)}>
          {trouble}
        </Trouble>
      )}
      {spans !== null && (
        <form
          noValidate
          ref={form}
          className={cards.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (!isBusy) void save()
          }}
        >
          {trouble !== null && <Trouble title="Not saved.">{trouble}</Trouble>}
          {spans.length === 0 && <p>You have no quiet hours.</p>}
          {spans.map((span, place) => (
            <QuietSpanFields
              key={span.id}
              span={span}
              place={place}
              faults={faults}
              onChange={(next) => put(spans.map((one) => (one.id === span.id ? next : one)))}
              onRemove={() => put(spans.filter(({ id }) => id !== span.id))}
            />
          ))}
          <div className={cards.buttons}>
            {spans.length < mostSpans && (
              <Button onClick={() => put([...spans, newSpan(crypto.randomUUID())])}>
                Add hours
              </Button>
            )}
            {(spans.length > 0 || isTouched) && (
              <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
                {isBusy ? 'Saving' : 'Save quiet hours'}
              </Button>
            )}
          </div>
          <output>{said}</output>
        </form>
      )}
    </Section>
  )
}
