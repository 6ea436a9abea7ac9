import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import { audienceOf } from '../../plan/policy/audience.ts'
import { dayInTable } from '../../ui/day-words.ts'
import { labelOf, measureWords, type ChoiceName } from './choice-words.ts'
import { joined, namesOf, shortName } from './people.ts'
import { isWithheld, textShown, withheldWord } from './withheld.ts'

/** What an entry shows, in one line, with the people by their first names. */
export function evidenceInWords(record: PlanRecord, people: readonly PlanRecord[]): string {
  if (record.kind === 'searched') return searchInWords(record, people)
  if (record.kind === 'outcome') return `Outcome ${textOf(record, 'ref')} agreed`
  const about = whatOf(record)
  const who = textOf(record, 'who')
  return who === '' ? about : `${shortName(who, people)}: ${lower(about)}`
}

function searchInWords(record: PlanRecord, people: readonly PlanRecord[]): string {
  const ids = listOf(record, 'people')
  const who = ids.includes('family') ? 'whole family' : namesOf(ids, people)
  const what = joined(listOf(record, 'measures').map((name) => lower(measureWords[name] ?? name)))
  return `Searched for ${what}: ${who}`
}

function whatOf(record: PlanRecord): string {
  const measure = textOf(record, 'measure')
  const word = (field: string, choice: ChoiceName) => {
    const code = textOf(record, field)
    return code === '' ? '' : labelOf(choice, code)
  }
  const number = (field: string) => {
    const value = record.fields[field]
    return typeof value === 'number' ? String(value) : ''
  }
  switch (measure) {
    case 'judgement':
      return `Judged ${lower(word('result', 'result'))} by ${lower(word('by', 'judge'))}`
    case 'fact':
      return record.fields['holds'] === true ? 'This is so' : 'This is not so'
    case 'offence':
      return phrase('Offence', lower(word('class', 'offence')), victim(record))
    case 'asb-incident':
      return phrase('Antisocial behaviour', lower(word('class', 'asb')), victim(record))
    case 'domestic-abuse-incident':
      return phrase('Domestic abuse incident', lower(word('role', 'abuseRole')))
    case 'missing-episode':
      return 'Missing episode'
    case 'harm-report':
      return phrase('Report of harm', lower(word('kind', 'harm')))
    case 'exclusion': {
      const days = number('days')
      return phrase(word('class', 'exclusion') || 'Exclusion', days && `${days} days`)
    }
    case 'referral':
      return phrase('Referral', lower(word('referredTo', 'referral')))
    case 'milestone':
      return isWithheld(record, 'kind')
        ? `Milestone, ${lower(withheldWord)}`
        : word('kind', 'milestone')
    case 'attendance':
      return attendanceOf(record)
    case 'score':
      return phrase(textOf(record, 'instrument') || 'Score', number('number'))
    case 'participation':
      return phrase(textOf(record, 'service') || 'A service', lower(word('level', 'level')))
    case 'support-level':
    case 'employment':
    case 'benefit':
    case 'education-status':
    case 'accommodation':
      return phrase(measureWords[measure] ?? measure, lower(word('status', measure)))
    default:
      return measure
  }
}

const victim = (record: PlanRecord) => (textOf(record, 'role') === 'victim' ? 'as the victim' : '')

function attendanceOf({ fields }: PlanRecord): string {
  const { possible, attended, percent } = fields
  if (typeof possible === 'number' && typeof attended === 'number') {
    return `Attended ${attended} of ${possible} sessions`
  }
  return typeof percent === 'number' ? `Attendance ${percent}%` : 'Attendance'
}

const phrase = (...parts: readonly string[]) => parts.filter(Boolean).join(', ')

/** A label inside a sentence; an abbreviation such as MARAC keeps its capitals. */
const lower = (words: string) =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

/** The day an entry speaks of, or its days. */
export function daysInWords(record: PlanRecord): string {
  const on = textOf(record, 'on')
  if (on !== '') return dayInTable(on)
  const from = textOf(record, 'from')
  const to = textOf(record, 'to')
  if (from === '') return ''
  return to === '' ? `Since ${dayInTable(from)}` : `${dayInTable(from)} to ${dayInTable(to)}`
}

/** Who may see an entry: `Whole team`, `Only Police and Social care`, or who of the family besides the team. */
export function audienceInWords(record: PlanRecord, people: readonly PlanRecord[] = []): string {
  if (isWithheld(record, 'audience')) return withheldWord
  const { agencies, professionals, people: family, isEmpty } = audienceOf(record)
  if (isEmpty) return 'Whole team'
  if (professionals) return 'Professionals only'
  const names = family.map((id) => shortName(id, people))
  return agencies.length === 0
    ? `Whole team and ${joined(names)}`
    : `Only ${joined([...agencies, ...names])}`
}

/** Where an entry comes from. */
export const sourceInWords = (record: PlanRecord): string => textShown(record, 'source')

/** Who filed an entry and for whom they work. */
export const authorInWords = ({ author }: PlanRecord): string =>
  author.agency === '' ? author.name : `${author.name}, ${author.agency}`
