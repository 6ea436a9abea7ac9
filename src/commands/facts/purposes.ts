import { measures } from '../../../rules/plan-document.ts'
import { fieldColumnsOf } from '../../lists/columns.ts'
import { agreementAnswers, categories, sharingDecisions, type Category } from '../../plan/codes.ts'
import { categoriesIn } from '../../plan/policy/categories.ts'
import { exemptionNames, exemptions } from '../../plan/rights/exemptions.ts'
import { code, list, section, table } from './markdown.ts'

/** Where the law stands on each category, as a proposal: the council's data protection officer decides. */
const conditions: Readonly<Record<Category, string>> = {
  general: 'UK GDPR article 6(1)(e), public task',
  crime: 'UK GDPR article 10; Data Protection Act 2018, schedule 1, paragraph 18',
  health: 'UK GDPR article 9(2)(g) or (h); Data Protection Act 2018, schedule 1, paragraph 18',
}

const fieldsOf = (kind: 'sharing' | 'agreement') =>
  fieldColumnsOf(kind).map(({ field, column }) => `${code(field)}: ${column.label}`)

/** Whose data it is, what for, and on what basis. */
export function purposesSection(): string {
  return [
    section(
      'Whose data',
      list([
        'Children, adults and unborn babies of families that a plan is for, those who live elsewhere included.',
        'Workers of the agencies around them: their place in a team, what they wrote, when they looked.',
        'Others whom a text names; no field asks for them.',
      ]),
    ),
    section(
      'Purposes and bases',
      'A plan is kept to agree, do and review support for one family, and to show what came of it. Agreement to the service is kept apart from the basis on which agencies share, and its withdrawal ends work and not records.',
      'What is entered for each agency before anything beyond the ordinary is shared with it, decisions not to share included:',
      list(fieldsOf('sharing')),
      `A decision is one of ${sharingDecisions.map(code).join(', ')}; it ends on its last day or when it is withdrawn.`,
      'What is entered of the family’s agreement:',
      list(fieldsOf('agreement')),
      `An answer is one of ${agreementAnswers.map(code).join(', ')}.`,
      'Conditions proposed for each category; the council’s data protection officer decides:',
      table(
        ['category', 'condition'],
        categories.map((category) => [code(category), conditions[category]]),
      ),
      'Measures by category, where nothing else in the row says more:',
      table(
        ['measure', 'category'],
        measures.map((measure) => [code(measure), categoryOf(measure)]),
      ),
    ),
    section(
      'What somebody who asks may be refused, and why',
      table(
        ['exemption', 'what they are told', 'source'],
        exemptionNames.map((name) => [code(name), exemptions[name].says, exemptions[name].source]),
      ),
    ),
  ].join('\n\n')
}

const categoryOf = (measure: string): string =>
  categoriesIn({ kind: 'evidence', fields: { measure } }).join(', ')
