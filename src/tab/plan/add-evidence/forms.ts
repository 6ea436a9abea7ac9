import type { ChoiceName } from '../choice-words.ts'
import type { FieldSpec, FormSpec } from './form-spec.ts'

const on: FieldSpec = { name: 'on', label: 'Day', ask: { kind: 'day' }, isRequired: true }
const spell: readonly FieldSpec[] = [
  { name: 'from', label: 'First day', ask: { kind: 'day' }, isRequired: true },
  { name: 'to', label: 'Last day', ask: { kind: 'day' }, hint: 'Leave empty if it goes on.' },
]
const choice = (name: string, label: string, from: ChoiceName): FieldSpec => ({
  name,
  label,
  ask: { kind: 'choice', from },
})
const must = (field: FieldSpec): FieldSpec => ({ ...field, isRequired: true })
const yesNo = (name: string, label: string): FieldSpec => ({ name, label, ask: { kind: 'yes-no' } })
const number = (name: string, label: string): FieldSpec => ({
  name,
  label,
  ask: { kind: 'number' },
})
const line = (name: string, label: string, hint?: string): FieldSpec => ({
  name,
  label,
  ask: { kind: 'line' },
  ...(hint === undefined ? {} : { hint }),
})
const occurrence = line(
  'occurrence',
  'Incident number',
  'The same number from 2 sources counts once.',
)

const event = (id: string, says: string, ...fields: readonly FieldSpec[]): FormSpec => ({
  id,
  says,
  record: 'evidence',
  about: 'each',
  basis: 'data',
  fields: [on, ...fields],
})
const status = (id: ChoiceName, says: string, label: string): FormSpec => ({
  id,
  says,
  record: 'evidence',
  about: 'each',
  basis: 'data',
  fields: [must(choice('status', label, id)), ...spell],
})

/** Every kind of entry that can be filed; the id of each is its measure, and `searched` the search of a source. */
export const forms: readonly FormSpec[] = [
  {
    id: 'judgement',
    says: 'A judgement',
    record: 'evidence',
    about: 'nobody',
    basis: 'professional',
    fields: [
      { name: 'about', label: 'What is judged', ask: { kind: 'about' }, isRequired: true },
      must(choice('by', 'Who judges', 'judge')),
      must(choice('result', 'Judgement', 'result')),
      on,
    ],
  },
  {
    id: 'fact',
    says: 'A plain fact',
    record: 'evidence',
    about: 'each',
    basis: 'professional',
    fields: [
      {
        name: 'about',
        label: 'Which line it speaks to',
        ask: { kind: 'clause' },
        isRequired: true,
      },
      must(yesNo('holds', 'Is it so?')),
      on,
    ],
  },
  {
    id: 'searched',
    says: 'A source was searched, from one day to another',
    record: 'searched',
    about: 'together',
    fields: [
      { name: 'measures', label: 'Searched for', ask: { kind: 'measures' }, isRequired: true },
      { name: 'from', label: 'From', ask: { kind: 'day' }, isRequired: true },
      { name: 'to', label: 'To', ask: { kind: 'day' }, isRequired: true },
    ],
  },
  event(
    'offence',
    'An offence, arrest or named suspect report',
    must(choice('class', 'What it was', 'offence')),
    yesNo('severe', 'Is it a severe offence?'),
    choice('role', 'Their part', 'crimeRole'),
    occurrence,
  ),
  event(
    'asb-incident',
    'Antisocial behaviour',
    choice('class', 'What it was', 'asb'),
    choice('role', 'Their part', 'crimeRole'),
    occurrence,
  ),
  event(
    'domestic-abuse-incident',
    'A domestic abuse incident',
    choice('role', 'Their part', 'abuseRole'),
    yesNo('policeReported', 'Was it reported to the police?'),
    yesNo('highRisk', 'Was it high risk?'),
  ),
  event(
    'missing-episode',
    'A missing episode',
    yesNo('policeReported', 'Was it reported to the police?'),
  ),
  event(
    'harm-report',
    'A report of harm or exploitation',
    must(choice('by', 'Reported by', 'harmBy')),
    must(choice('kind', 'Kind of harm', 'harm')),
  ),
  event(
    'exclusion',
    'A suspension or exclusion',
    must(choice('class', 'What it was', 'exclusion')),
    number('days', 'School days lost'),
  ),
  event('referral', 'A referral', must(choice('referredTo', 'To', 'referral'))),
  event('milestone', 'A milestone', must(choice('kind', 'What happened', 'milestone'))),
  {
    id: 'attendance',
    says: 'Attendance for a term',
    record: 'evidence',
    about: 'each',
    basis: 'data',
    fields: [
      { name: 'term', label: 'Term', ask: { kind: 'term' }, isRequired: true },
      must(number('possible', 'Possible sessions')),
      must(number('attended', 'Sessions attended')),
      number('unauthorised', 'Sessions missed without leave'),
      choice('setting', 'Where', 'setting'),
    ],
  },
  {
    id: 'sessions',
    measure: 'attendance',
    says: 'Sessions attended between two days',
    record: 'evidence',
    about: 'each',
    basis: 'data',
    fields: [
      { name: 'from', label: 'First day', ask: { kind: 'day' }, isRequired: true },
      { name: 'to', label: 'Last day', ask: { kind: 'day' }, isRequired: true },
      must(number('possible', 'Possible sessions')),
      must(number('attended', 'Sessions attended')),
      must(choice('setting', 'Where', 'setting')),
    ],
  },
  {
    id: 'score',
    says: 'A score',
    record: 'evidence',
    about: 'each',
    basis: 'professional',
    fields: [
      must(line('instrument', 'Scale or questionnaire', 'For example WEMWBS or SDQ.')),
      must(number('number', 'Score')),
      line('informant', 'Who answered it'),
      on,
    ],
  },
  status('support-level', 'Level of support', 'Level'),
  status('education-status', 'Education status', 'Status'),
  status('employment', 'Employment', 'Work'),
  status('benefit', 'A benefit', 'Benefit'),
  status('accommodation', 'Where they live', 'Housing'),
  {
    id: 'participation',
    says: 'Engagement with a service',
    record: 'evidence',
    about: 'each',
    basis: 'professional',
    fields: [
      must(line('service', 'Service')),
      choice('level', 'How far', 'level'),
      number('hours', 'Hours a week'),
      ...spell,
    ],
  },
]

export const formOf = (id: string): FormSpec | undefined => forms.find((form) => form.id === id)
