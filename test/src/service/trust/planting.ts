import type { Operation } from '../../../../src/plan/operation.ts'
import { kinds, typeOfField, type Kind } from '../../../../src/plan/record.ts'
import type { Service } from '../../../../src/service/service.ts'
import { adding, type Person } from '../service-lab.ts'
import { asShortName, placeNames, places, writings } from './places.ts'

type Fields = (Operation & { do: 'add' })['fields']

const on = '2026-07-01'
const spell = { who: 'kit', from: on }
const event = { who: 'kit', on }
const sharing = {
  agency: 'Northshire Police',
  purpose: 'Support',
  basis: 'Public task',
  categories: ['general'],
  decision: 'share',
  why: 'It helps.',
  from: on,
}

/** Entries that read as they are, into any text of which something else may be typed. */
const bases: readonly (readonly [Kind, Fields])[] = [
  ['person', { name: 'Cousin', kind: 'adult' }],
  ['need', { ref: '3.1', people: ['kit'], identified: on }],
  ['outcome', { ref: '3.1', agreed: on }],
  ['searched', { measures: ['exclusion'], people: ['kit'], from: on, to: '2026-08-01' }],
  ['action', { what: 'Ring the school', owner: 'kit', due: '2026-08-01' }],
  // Not one of those that are asked for in chat: their cards are looked into as well.
  ['review', { point: 'post-closure-6-month', held: '2026-09-01' }],
  ['sharing', sharing],
  ['agreement', { given: 'agreed', on, people: ['mum'], how: 'In person' }],
  ['location', { people: ['kit'], use: 'other', text: 'The library' }],
  ['voice', { person: 'kit', on, words: 'I like it here.', how: 'conversation' }],
  ...[
    { measure: 'offence', ...event },
    { measure: 'asb-incident', ...event },
    { measure: 'domestic-abuse-incident', ...event },
    { measure: 'missing-episode', ...event },
    { measure: 'harm-report', ...event },
    { measure: 'exclusion', ...event },
    { measure: 'referral', ...event, referredTo: 'other' },
    { measure: 'milestone', ...event, kind: 'order-completed' },
    { measure: 'attendance', who: 'kit', from: on, to: '2026-08-01', percent: 90 },
    { measure: 'score', ...event, number: 4, instrument: 'SDQ' },
    { measure: 'support-level', ...spell, status: 'early-help' },
    { measure: 'employment', ...spell, status: 'employed' },
    { measure: 'benefit', ...spell, status: 'other' },
    { measure: 'education-status', ...spell, status: 'on-roll' },
    { measure: 'accommodation', ...spell, status: 'settled' },
    { measure: 'participation', ...spell, service: 'Group' },
    { measure: 'judgement', on, by: 'practitioner', about: '5.1', result: 'met' },
    { measure: 'fact', on, about: '5.1', holds: true },
  ].map((fields): readonly [Kind, Fields] => ['evidence', fields]),
]

/** Types each kept place into every text of every kind of entry that takes it; answers which fields did, as `kind.field`. */
export function plantEverywhere(
  { desk }: Pick<Service, 'desk'>,
  who: Person,
  key: string,
): ReadonlySet<string> {
  const took = new Set<string>()
  let turn = 0
  const isTaken = (operation: Operation): boolean =>
    desk.write(who, key, [operation], 'page').kind === 'written'
  for (const [kind, fields] of bases) {
    for (const field of Object.keys(kinds[kind])) {
      const type = typeOfField(kind, field)
      if (type !== 'line' && type !== 'prose' && type !== 'words') continue
      for (const name of placeNames) {
        turn += 1
        const typed = writings[turn % writings.length]?.(places[name]) ?? ''
        const isIn = [typed, asShortName(places[name])].some((text) =>
          isTaken(adding(kind, { ...fields, [field]: type === 'words' ? [text] : text })),
        )
        if (!isIn) break
        took.add(`${kind}.${field}`)
      }
    }
  }
  return took
}
