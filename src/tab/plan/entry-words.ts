import { dayInWords } from '../../../rules/calendar.ts'
import { listOf, type PlanRecord } from '../../plan/plan.ts'
import type { Kind } from '../../plan/record.ts'
import { counted, reviewName } from '../../ui/day-words.ts'
import { evidenceInWords } from './evidence-words.ts'
import { namesOf, shortName } from './people.ts'
import { placeUseWords } from './team/place-words.ts'
import { textShown } from './withheld.ts'

/** What each kind of entry is called, one of them and several. */
const kindWords: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  plan: ['the plan’s own details', 'the plan’s own details'],
  person: ['person of the family', 'people of the family'],
  member: ['place in the team', 'places in the team'],
  need: ['need', 'needs'],
  outcome: ['agreed outcome', 'agreed outcomes'],
  evidence: ['evidence entry', 'evidence entries'],
  searched: ['search of a source', 'searches of a source'],
  action: ['action', 'actions'],
  review: ['review', 'reviews'],
  sharing: ['decision on sharing', 'decisions on sharing'],
  agreement: ['agreement to the service', 'agreements to the service'],
  location: ['place', 'places'],
  voice: ['child’s own words', 'children’s own words'],
  closure: ['request to close', 'requests to close'],
}

/** What a kind of entry is called: `decision on sharing`. */
export const kindInWords = (kind: Kind): string => kindWords[kind][0]

/** So many entries of a kind: `12 evidence entries`. */
export const kindCounted = (kind: Kind, count: number): string =>
  kind === 'plan' ? kindWords.plan[0] : counted(count, ...kindWords[kind])

/** One entry in a line, as its reader sees it. */
export function entryInWords(record: PlanRecord, people: readonly PlanRecord[]): string {
  const text = (field: string) => textShown(record, field)
  switch (record.kind) {
    case 'plan':
      return 'The plan’s own details'
    case 'person':
      return text('name')
    case 'member':
      return `Place in the team: ${text('name')}`
    case 'need':
      return `Need ${text('ref')}: ${namesOf(listOf(record, 'people'), people)}`
    case 'evidence': {
      const about = text('about')
      const says = evidenceInWords(record, people)
      return about === '' || about === 'plan' ? says : `${about}: ${says}`
    }
    case 'outcome':
    case 'searched':
      return evidenceInWords(record, people)
    case 'action':
      return `Action: ${text('what')}`
    case 'review':
      return reviewName(text('point'))
    case 'sharing':
      return `Decision on sharing: ${text('agency')}`
    case 'agreement':
      return `Agreement to the service, ${dayInWords(text('on'))}`
    case 'location':
      return `Place: ${placeUseWords[text('use')] ?? text('use')}`
    case 'voice':
      return `Own words of ${shortName(text('person'), people)}`
    case 'closure':
      return 'Request to close'
  }
}
