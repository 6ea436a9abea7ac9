import type { Measure } from '../../../rules/plan-document.ts'
import type { Category } from '../codes.ts'
import { listOf, textOf, type PlanRecord } from '../plan.ts'

/**
 * What kind of information a row of each measure is. Rows that the police count are crime, a score is health unless its
 * instrument says otherwise; a measure that the rules gain without a kind here does not compile.
 */
const categoryOf = {
  offence: 'crime',
  'asb-incident': 'crime',
  'domestic-abuse-incident': 'crime',
  'missing-episode': 'crime',
  'harm-report': 'crime',
  exclusion: 'general',
  referral: 'general',
  milestone: 'general',
  attendance: 'general',
  score: 'health',
  'support-level': 'general',
  employment: 'general',
  benefit: 'general',
  'education-status': 'general',
  accommodation: 'general',
  participation: 'general',
  judgement: 'general',
  fact: 'general',
} as const satisfies Record<Measure, Category>

/** Fields whose words tell more than the measure: which service, which milestone, to whom, by which instrument. */
const tellingFields = ['kind', 'service', 'referredTo', 'instrument'] as const

const crimeWords =
  /police|probation|offen[cd]|crim|custody|prison|court|licen[cs]e|arrest|caution|marac|mappa|dash|youth[ -]?justice|\byot\b|\byjs\b|order-completed/i
const healthWords =
  /health|check-?up|dent|doctor|\bgp\b|hospital|clinic|camhs|nurs(e|ing)|midwi|matern|natal|immunis|vaccin|therap|counsel|substance|drug|alcohol|detox|recovery|treatment|medic|addict|depress|anxi/i

/** Instruments that measure no one's health: how a family gets on, and goals. */
const generalInstruments = /star|\brom\b|goal|\bscaling\b/i

/** The kinds of information a record holds; none for what is no evidence. */
export function categoriesIn(record: Pick<PlanRecord, 'kind' | 'fields'>): readonly Category[] {
  if (record.kind === 'searched') return [...new Set(listOf(record, 'measures').map(byMeasure))]
  if (record.kind !== 'evidence') return []
  const words = tellingFields.map((field) => textOf(record, field)).join(' ')
  if (textOf(record, 'measure') === 'score') {
    if (crimeWords.test(words)) return ['crime']
    return generalInstruments.test(words) ? ['general'] : ['health']
  }
  const told: Category[] = [byMeasure(textOf(record, 'measure'))]
  if (crimeWords.test(words)) told.push('crime')
  if (healthWords.test(words)) told.push('health')
  return [...new Set(told)]
}

/** What is not known to be general is both of the others' to say, and is taken for health. */
function byMeasure(measure: string): Category {
  const known: Readonly<Record<string, Category>> = categoryOf
  return Object.hasOwn(known, measure) ? (known[measure] ?? 'health') : 'health'
}
