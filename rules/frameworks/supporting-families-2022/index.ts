import type { Framework } from '../../framework.ts'
import { defects } from './defects.ts'
import { gettingAGoodEducation } from './01-getting-a-good-education.ts'
import { goodEarlyYearsDevelopment } from './02-good-early-years-development.ts'
import { improvedMentalAndPhysicalHealth } from './03-improved-mental-and-physical-health.ts'
import { promotingRecoveryAndReducingHarm } from './04-promoting-recovery-and-reducing-harm.ts'
import { improveFamilyRelationships } from './05-improve-family-relationships.ts'
import { childrenSafeFromAbuseExploitation } from './06-children-safe-from-abuse-exploitation.ts'
import { crimePreventionTacklingCrime } from './07-crime-prevention-tackling-crime.ts'
import { safeFromDomesticAbuse } from './08-safe-from-domestic-abuse.ts'
import { secureHousing } from './09-secure-housing.ts'
import { financialStability } from './10-financial-stability.ts'

/** The Supporting Families Outcome Framework for 2022 to 2025. */
export const supportingFamilies2022 = {
  id: 'supporting-families-2022',
  title: 'Supporting Families Outcome Framework',
  edition: '2022-2025',
  legend: [
    {
      ref: 'l1',
      says: 'Ref – this is the reference the DLUCH have given each of the 10 outcomes, so they are consistent across all Local Authorities',
    },
    {
      ref: 'l2',
      says: 'Family need – this need attaches the family to the Supporting Families Programme',
    },
    {
      ref: 'l3',
      says: 'Outcome – this is what we want the outcome to be for the family after intervention',
    },
    {
      ref: 'l4',
      says: 'Evidence – this is what we need to prove that there was a successful outcome and will enable us to achieve a claim',
    },
    {
      ref: 'l5',
      says: '** - this is where the data team receive data directly to evidence this section',
    },
  ],
  rules: [
    { ref: 'r1', says: 'There are 10 outcomes (previously 6)' },
    { ref: 'r2', says: 'Each family needs 3 different outcomes to be attached to the programme' },
    { ref: 'r3', says: 'Early Years have their own outcome' },
    { ref: 'r4', says: 'Exploitation of young people sits outside of criminality' },
    {
      ref: 'r5',
      says: 'Improved family relationships outcome separates parental conflict from domestic abuse and includes child to parent violence',
    },
    { ref: 'r6', says: 'Only 2 terms of improved attendance, rather than 3' },
  ],
  footnotes: [
    {
      ref: '**',
      says: '** - this is where the data team receive data directly to evidence this section',
    },
    {
      ref: '* (9.2)',
      says: '*Notice not served or withdrawn; or (for social housing tenants) have a suspended possession order and have sustained the accommodation for 6+ months',
    },
  ],
  gate: {
    counts: 'themes',
    needed: 3,
    says: 'Each family needs 3 different outcomes to be attached to the programme',
    reads: 'Three different headline outcomes. A council may count three needs instead.',
  },
  success: {
    says: 'Evidence – this is what we need to prove that there was a successful outcome and will enable us to achieve a claim',
    reads:
      'The evidence column decides. No rule for the family as a whole is printed: we ask for every need to be met.',
    progress: 'every theme',
  },
  defects,
  themes: [
    gettingAGoodEducation,
    goodEarlyYearsDevelopment,
    improvedMentalAndPhysicalHealth,
    promotingRecoveryAndReducingHarm,
    improveFamilyRelationships,
    childrenSafeFromAbuseExploitation,
    crimePreventionTacklingCrime,
    safeFromDomesticAbuse,
    secureHousing,
    financialStability,
  ],
} as const satisfies Framework
