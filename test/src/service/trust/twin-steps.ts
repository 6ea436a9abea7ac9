import type { Operation } from '../../../../src/plan/operation.ts'
import { fc } from '../../../chance.ts'
import { grace, liam, priya } from '../service-lab.ts'
import { adds, type Step } from './twins.ts'

type Fields = (Operation & { do: 'add' })['fields']
const day = fc.constantFrom('2026-06-10', '2026-08-01', '2026-10-20', '2026-11-25')
const police = { audience: [liam.agency] }

let count = 0
const named = (word: string) => `${word}-${(count += 1)}`
const visible = (operation: Operation, who = priya): Step => ({ who, operation, isExtra: false })
const extra = (operation: Operation, who = liam): Step => ({ who, operation, isExtra: true })

/** An entry that the whole team is shown, and what happens to it later. */
export const visibleSteps: fc.Arbitrary<readonly Step[]> = fc
  .record({
    what: fc.constantFrom(
      'need',
      'outcome',
      'exclusion',
      'judgement',
      'searched',
      'agreement',
      'place',
      'goal',
    ),
    on: day,
    ref: fc.constantFrom('1.1', '2.1', '9.1', '10.1'),
    isMet: fc.boolean(),
    later: fc.constantFrom('stays', 'changes', 'goes'),
    isReaders: fc.boolean(),
  })
  .map(({ what, on, ref, isMet, later, isReaders }) => {
    const record = named('v')
    if (what === 'goal') {
      const operation = { do: 'write', id: named('op'), record: 'made-2', field: 'goal' } as const
      return [visible({ ...operation, text: `To be well by ${on}.`, base: 0 })]
    }
    const who = isReaders ? grace : priya
    const [kind, fields] = entryOf(what, on, ref, isMet)
    const steps = [visible(adds(kind, record, fields), who)]
    if (later === 'goes') steps.push(visible(removal(record), who))
    if (later === 'changes') steps.push(visible(change(kind, record), who))
    return steps
  })

type Kind = (Operation & { do: 'add' })['kind']

function entryOf(what: string, on: string, ref: string, isMet: boolean): readonly [Kind, Fields] {
  switch (what) {
    case 'need':
      return ['need', { ref, people: ['sam'], identified: on }]
    case 'outcome':
      return ['outcome', { ref, agreed: on }]
    case 'exclusion':
      return ['evidence', { measure: 'exclusion', who: 'sam', on, class: 'fixed', days: 2 }]
    case 'offence':
      return ['evidence', { measure: 'offence', who: 'sam', on, class: 'proven' }]
    case 'judgement':
      return [
        'evidence',
        {
          measure: 'judgement',
          on,
          by: 'practitioner',
          about: '5.1',
          result: isMet ? 'met' : 'not-met',
        },
      ]
    case 'searched':
      return ['searched', { measures: ['exclusion'], people: ['sam'], from: '2026-06-01', to: on }]
    case 'agreement':
      return [
        'agreement',
        { given: isMet ? 'agreed' : 'declined', on, people: ['nell'], how: 'Met' },
      ]
    default:
      return ['location', { people: ['sam'], use: 'meeting', text: `Hall ${ref}` }]
  }
}

const removal = (record: string): Operation => ({ do: 'remove', id: named('op'), record, base: 0 })

function change(kind: Kind, record: string): Operation {
  const [field, value] = changed[kind] ?? ['note', 'Said again.']
  return { do: 'set', id: named('op'), record, field, value, base: 0 }
}

const changed: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
  need: ['why', 'Asked for help.'],
  outcome: ['words', 'In our words.'],
  searched: ['source', 'The register'],
  agreement: ['words', 'As they said it.'],
  location: ['text', 'Another hall'],
  person: ['name', 'Somebody else'],
  sharing: ['why', 'Said again.'],
}

/** An entry that is hidden from a reader of the school, in each way there is, and what happens to it later. */
export const extraSteps: fc.Arbitrary<readonly Step[]> = fc
  .record({
    what: fc.constantFrom(
      'need',
      'needs-outcome',
      'exclusion',
      'offence',
      'judgement',
      'searched',
      'agreement',
      'place',
      'kept-place',
      'person',
      'of-person',
      'sharing',
    ),
    on: day,
    ref: fc.constantFrom('6.1', '7.1', '8.1', '3.1'),
    isMet: fc.boolean(),
    later: fc.constantFrom('stays', 'changes', 'goes'),
  })
  .map(({ what, on, ref, isMet, later }) => {
    const record = named('x')
    const steps = hidden(what, record, on, ref, isMet)
    const last = steps.at(-1)
    if (!last || last.operation.do !== 'add') return steps
    if (later === 'goes') return [...steps, extra(removal(record), last.who)]
    return later === 'changes'
      ? [...steps, extra(change(last.operation.kind, record), last.who)]
      : steps
  })

function hidden(what: string, record: string, on: string, ref: string, isMet: boolean): Step[] {
  const person = `${record}-person`
  switch (what) {
    case 'person':
      return [extra(adds('person', record, { name: 'Uncle', kind: 'adult', ...police }))]
    case 'of-person':
      return [
        extra(adds('person', person, { name: 'Baby', kind: 'child', born: on, ...police })),
        {
          ...extra(adds('evidence', record, { measure: 'exclusion', who: person, on })),
          after: person,
        },
      ]
    case 'needs-outcome':
      return [
        extra(adds('need', `${record}-need`, { ref, people: ['sam'], identified: on, ...police })),
        { ...extra(adds('outcome', record, { ref, agreed: on })), after: `${record}-need` },
      ]
    case 'offence': {
      // Crime is not shared with the school: nobody need be named.
      const [kind, fields] = entryOf(what, on, ref, isMet)
      return [extra(adds(kind, record, fields))]
    }
    case 'kept-place': {
      const fields = { people: ['nell'], use: 'home', text: '14 Wisteria Court, NG7 2QX' }
      return [extra(adds('location', record, { ...fields, protected: true, ...police }))]
    }
    case 'sharing': {
      const fields = { agency: liam.agency, purpose: 'Safety', basis: 'Public task', why: 'So.' }
      const decided = { categories: ['crime', 'general'], decision: 'share', from: on }
      return [
        extra(adds('sharing', record, { ...fields, ...decided, audience: [priya.agency] }), priya),
      ]
    }
    default: {
      const [kind, fields] = entryOf(what, on, ref, isMet)
      return [extra(adds(kind, record, { ...fields, ...police }))]
    }
  }
}
