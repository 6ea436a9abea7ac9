import type { FrameworkTheme } from '../../framework.ts'

export const gettingAGoodEducation = {
  ref: '1',
  title: 'Getting a Good Education',
  closes: 'each need',
  needs: [
    { ref: '1.1', says: 'Average of less than 90% attendance or 2 consecutive terms' },
    {
      ref: '1.2',
      says: 'Average of less than 50% attendance unauthorised and authorised for 2 consecutive terms',
    },
    {
      ref: '1.3',
      says: 'Not able to participate and engage with education – motivation, emotional regulation and behaviour difficulties, risk of, or subject to, exclusions, concerns around suitability of Elective Home Education, child is off-roll and not receiving an education otherwise, risk of NEET',
      examples: [
        { ref: '1.3.x1', says: 'motivation, emotional regulation and behaviour difficulties' },
        { ref: '1.3.x2', says: 'risk of, or subject to, exclusions' },
        { ref: '1.3.x3', says: 'concerns around suitability of Elective Home Education' },
        { ref: '1.3.x4', says: 'child is off-roll and not receiving an education otherwise' },
        { ref: '1.3.x5', says: 'risk of NEET' },
      ],
    },
    { ref: '1.4', says: "Child's special educational needs not being met" },
  ],
  outcomes: [
    {
      ref: '1.1',
      meets: ['1.1'],
      says: 'Sustained good attendance',
      confirms: [{ ref: '1.1.O1', says: 'Sustained good attendance' }],
      evidence: {
        kind: 'each',
        who: { of: 'household', kind: ['child'] },
        of: {
          kind: 'measured',
          ref: '1.1.E1',
          dataTeam: true,
          says: 'Average attendance 90% or above for every child in the family over 2 consecutive terms**',
          shape: 'rate',
          measure: 'attendance',
          setting: 'school',
          is: { atLeast: 90 },
          over: { terms: 2 },
          sources: ['School census', 'School'],
          reads:
            'Sessions of the last two completed terms that began on or after the day the plan opened are pooled into one figure for each child of school age in the household. Exactly 90% is enough.',
        },
      },
    },
    {
      ref: '1.2',
      meets: ['1.2'],
      says: 'Sustained improvement from very poor attendance',
      confirms: [{ ref: '1.2.O1', says: 'Sustained improvement from very poor attendance' }],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'all',
          ref: '1.2.E1',
          dataTeam: true,
          says: 'At least a 30% improvement in attendance, with a minimum of 50% average attendance, over 2 consecutive terms**',
          of: [
            {
              kind: 'measured',
              shape: 'rate',
              measure: 'attendance',
              setting: 'school',
              is: { atLeast: 50 },
              over: { terms: 2 },
            },
            {
              kind: 'measured',
              shape: 'rate',
              measure: 'attendance',
              setting: 'school',
              is: { risenBy: 30 },
              over: { terms: 2 },
            },
          ],
          sources: ['School census', 'School'],
          reads:
            '30% is read as 30 percentage points above the two terms before the plan opened, both pooled by sessions: the stricter reading. A known baseline of 0% is allowed. Exactly 50% is enough.',
        },
      },
    },
    {
      ref: '1.3',
      meets: ['1.3'],
      says: 'Improved engagement with education (e.g. pupils no longer on report, reduction/no detentions)',
      confirms: [
        {
          ref: '1.3.O1',
          says: 'Improved engagement with education (e.g. pupils no longer on report, reduction/no detentions)',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'measured',
              ref: '1.3.E1',
              dataTeam: true,
              says: 'Fewer days lost to suspension and exclusion over 2 two consecutive terms**',
              shape: 'events',
              counts: [{ measure: 'exclusion' }],
              noun: 'day',
              whose: 'person',
              sum: 'days',
              is: { fewerThanBefore: true },
              over: { terms: 2 },
              orAttested: true,
              sources: ['School census', 'School'],
              reads:
                'Days lost in the last two completed terms are compared with the two terms before the plan opened. Where they cannot be compared, a fact or a judgement about this line decides.',
            },
            {
              kind: 'attested',
              ref: '1.3.E2',
              joined: 'AND/OR',
              says: 'Professional judgement - No further concerns about suitability of Elective Home Education',
              by: 'professional',
              sources: ['Elective home education team'],
            },
            {
              kind: 'measured',
              ref: '1.3.E3',
              joined: 'AND/OR',
              dataTeam: true,
              says: 'Child who was off roll receiving a suitable education**',
              shape: 'spell',
              measure: 'education-status',
              whose: 'person',
              is: {
                now: ['on-roll', 'alternative-provision', 'pru'],
                not: ['off-roll', 'neet'],
                onceIn: ['off-roll', 'neet'],
              },
              orAttested: true,
              sources: ['School census', 'School'],
              reads:
                'A child on a school roll, in alternative provision or in a pupil referral unit receives a suitable education. It asks only about a child who was off roll: not about one on a roll since before the plan opened.',
            },
            {
              kind: 'attested',
              ref: '1.3.E4',
              joined: 'AND/OR',
              says: 'Practitioner assessed outcomes',
              by: 'professional',
              sources: ['Lead professional'],
            },
          ],
        },
      },
    },
    {
      ref: '1.4',
      meets: ['1.4'],
      says: 'Family happy that special educational needs being met, and school / early years settings are providing adequate support',
      confirms: [
        {
          ref: '1.4.O1',
          says: 'Family happy that special educational needs being met, and school / early years settings are providing adequate support',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'all',
          of: [
            {
              kind: 'attested',
              ref: '1.4.E1',
              says: "Child's needs have been appropriately assessed and suitable package of support is in place as per the SEND Code of Practice",
              sources: ['School', 'SEND team'],
            },
            {
              kind: 'attested',
              ref: '1.4.E2',
              joined: 'OPTIONAL',
              optional: true,
              says: 'Family engaging with package of support and has a trusted relationship with the team around the family',
              sources: ['Lead professional'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
