import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { categoriesIn } from '../policy/categories.ts'
import type { Fields, Kind } from '../record.ts'

/**
 * Rows whose passing on to the person may do serious harm, which somebody must judge: domestic abuse, reports of harm, what
 * social care does, and health. By measure, with the values of one field where not every row of it is meant.
 */
const measures: Readonly<Record<string, { readonly field?: string; readonly values?: string[] }>> =
  {
    'domestic-abuse-incident': {},
    'harm-report': {},
    'missing-episode': {},
    'support-level': {
      field: 'status',
      values: ['looked-after', 'child-protection', 'child-in-need'],
    },
    referral: { field: 'referredTo', values: ['social-care', 'statutory', 'marac'] },
    milestone: { field: 'kind', values: ['care-entered'] },
    score: {},
  }

/** Themes of a framework that speak of the same. */
const grave =
  /abuse|violence|harm|exploitation|health|substance|drug|alcohol|wellbeing|safe|missing|neglect/i

/** Whether a record is of what may do serious harm; `framework` is the plan's. */
export function mayHarm(kind: Kind, fields: Fields, framework: string): boolean {
  if (kind === 'need' || kind === 'outcome') return isGrave(framework, String(fields['ref']))
  if (categoriesIn({ kind, fields }).includes('health')) return true
  const measure = measures[String(fields['measure'])]
  if (measure === undefined) {
    const about = fields['about']
    return typeof about === 'string' && isGrave(framework, about)
  }
  const { field, values } = measure
  return field === undefined || values?.includes(String(fields[field])) === true
}

/** A ref, or a clause of it, that stands in a grave theme; one that no theme has is taken for grave. */
function isGrave(framework: string, ref: string): boolean {
  if (ref === 'plan') return false
  const themes = frameworkOf(framework)?.themes ?? []
  const theme = themes.find(
    ({ ref: of, needs, outcomes }) =>
      of === ref ||
      [...needs, ...outcomes].some((line) => ref === line.ref || ref.startsWith(`${line.ref}.`)) ||
      ref.startsWith(`${of}.`),
  )
  return theme === undefined || grave.test(theme.title)
}
