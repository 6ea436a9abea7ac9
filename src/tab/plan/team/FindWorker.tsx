import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { Search20Regular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { counted } from '../../../ui/day-words.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { useSession } from '../../session.ts'
import { teamService, type Worker } from './team-service.ts'

interface FindWorkerProps {
  readonly chosen: Worker | null
  readonly onChoose: (worker: Worker | null) => void
  readonly fault: string | undefined
}

const fewestLetters = 2
/** How long, in milliseconds, no letter came before the directory is asked. */
const pause = 250

/** Finds somebody in the council's directory by letters of their name or their agency. */
export function FindWorker({ chosen, onChoose, fault }: FindWorkerProps) {
  const { service } = useSession()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<readonly Worker[] | 'failed' | null>(null)
  const letters = search.trim()
  useEffect(() => {
    if (letters.length < fewestLetters) return undefined
    let isLate = false
    const later = setTimeout(() => {
      void teamService(service.client)
        .find(letters)
        .then((answer) => {
          if (!isLate) setFound(answer.kind === 'answered' ? answer.value.workers : 'failed')
        })
    }, pause)
    return () => {
      isLate = true
      clearTimeout(later)
    }
  }, [service, letters])
  const isAsked = letters.length >= fewestLetters
  const shown = isAsked && Array.isArray(found) ? found : chosen ? [chosen] : []
  return (
    <>
      <Field
        label="Find by name or agency"
        required
        hint="Everybody who may join is in the council’s directory. Ask an administrator to enter somebody new."
        {...fieldFault(fault)}
      >
        <Input
          contentBefore={<Search20Regular />}
          value={search}
          autoComplete="off"
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <output>{isAsked ? foundInWords(found) : ''}</output>
      {shown.length > 0 && (
        <Field label="Who joins">
          <RadioGroup
            value={chosen?.oid ?? ''}
            onChange={(_, { value }) => onChoose(shown.find(({ oid }) => oid === value) ?? null)}
          >
            {shown.map(({ oid, name, agency }) => (
              <Radio key={oid} value={oid} label={`${name}, ${agency}`} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  )
}

function foundInWords(found: readonly Worker[] | 'failed' | null): string {
  if (found === null) return ''
  if (found === 'failed') return 'The directory cannot be reached. Try again.'
  return found.length === 0
    ? 'Nobody found.'
    : `${counted(found.length, 'person', 'people')} found.`
}
