import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { listOf, recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'

/** Themes of a framework that speak of abuse between people who live together. */
const abuseTheme = /domestic|violence/i
/** Words of an entry that tell of it, whatever it is an entry of. */
const abuseWords = /domestic|dash|marac|\bidva\b|refuge|women[’']s aid|violen/i
const tellingFields = ['instrument', 'service', 'kind', 'referredTo', 'source', 'agency'] as const

/**
 * Whether what tells of domestic abuse stays out of anything that is taken home.
 *
 * It does where somebody of the household is a recorded perpetrator, and where abuse is on file, nobody is recorded as its
 * perpetrator, and another adult than the reader lives there: not known is not no.
 */
export function keepsAbuseBack(plan: Records, reader: PlanRecord): boolean {
  const incidents = recordsOf(plan, 'evidence').filter(
    (record) => textOf(record, 'measure') === 'domestic-abuse-incident',
  )
  const people = recordsOf(plan, 'person').filter(isInHousehold)
  const perpetrators = new Set(
    incidents
      .filter((record) => textOf(record, 'role') === 'perpetrator')
      .map((record) => textOf(record, 'who')),
  )
  if (perpetrators.has(reader.id) || perpetrators.has('family')) return true
  if (people.some(({ id }) => perpetrators.has(id))) return true
  const isAnotherAdult = people.some(
    ({ id, fields }) => id !== reader.id && fields['kind'] === 'adult',
  )
  return perpetrators.size === 0 && isAnotherAdult && isAbuseOnFile(plan)
}

const isAbuseOnFile = (plan: Records): boolean => {
  const framework = textOf(recordsOf(plan, 'plan')[0], 'framework')
  return [...plan.records.values()].some((record) => tellsOfAbuse(record, framework))
}

/** Whether an entry tells of domestic abuse: by its measure, its words, or the theme it stands in. */
export function tellsOfAbuse(record: PlanRecord, framework: string): boolean {
  if (textOf(record, 'measure') === 'domestic-abuse-incident') return true
  if (listOf(record, 'measures').includes('domestic-abuse-incident')) return true
  if (tellingFields.some((field) => abuseWords.test(textOf(record, field)))) return true
  const refs = [textOf(record, 'ref'), textOf(record, 'about'), ...listOf(record, 'outcomes')]
  return refs.some((ref) => ref !== '' && isInAbuseTheme(framework, ref))
}

function isInAbuseTheme(id: string, ref: string): boolean {
  const theme = frameworkOf(id)?.themes.find(
    (one) =>
      ref === one.ref ||
      ref.startsWith(`${one.ref}.`) ||
      [...one.needs, ...one.outcomes].some(
        (line) => ref === line.ref || ref.startsWith(`${line.ref}.`),
      ),
  )
  return theme !== undefined && abuseTheme.test(theme.title)
}

const isInHousehold = ({ fields }: PlanRecord): boolean => fields['household'] !== false
