import type { RetentionPolicy } from '../../plan/rights/retention-policy.ts'
import { endsSection } from './ends.ts'
import { keptSection } from './kept.ts'
import { purposesSection } from './purposes.ts'
import { recipientsSection } from './recipients.ts'
import { routesSection } from './routes.ts'
import { decisionsSection, safeguardsSection } from './safeguards.ts'
import { sightSection } from './sight.ts'

/** The facts for a data-protection impact assessment as one page of Markdown: of this code and a council's settings, and of no family. */
export const factsPage = (policy: RetentionPolicy): string =>
  [
    '# Family Outcome Plan: facts for a data-protection impact assessment',
    'Made from the code and the settings of this installation. It states what the product does; what that means, and whether it may, is for the council’s data protection officer.',
    keptSection(),
    purposesSection(),
    sightSection(),
    routesSection(),
    recipientsSection(),
    endsSection(policy),
    safeguardsSection(),
    decisionsSection(),
    '',
  ].join('\n\n')
