import type { FrameworkTheme } from '../../framework.ts'
import { voices } from './judges.ts'

export const goodEarlyYearsDevelopment = {
  ref: '2',
  title: 'Good Early Years Development',
  closes: 'each need',
  needs: [
    {
      ref: '2.1',
      says: 'Expectant or new parent/carers who require additional or specialist support (e.g. young parents, parents who have been in care, parents with learning needs)',
      examples: [
        { ref: '2.1.x1', says: 'young parents' },
        { ref: '2.1.x2', says: 'parents who have been in care' },
        { ref: '2.1.x3', says: 'parents with learning needs' },
      ],
    },
    {
      ref: '2.2',
      says: "Child's (0-5yrs) physical health needs not met (e.g. immunisations not up to date, concerning accidental injuries, dental hygiene)",
      examples: [
        { ref: '2.2.x1', says: 'immunisations not up to date' },
        { ref: '2.2.x2', says: 'concerning accidental injuries' },
        { ref: '2.2.x3', says: 'dental hygiene' },
      ],
    },
    {
      ref: '2.3',
      says: "Child's (0-5yrs) developmental needs not being met (e.g. communication skills/speech and language, problem-solving, school readiness, personal, social, and emotional development)",
      examples: [
        { ref: '2.3.x1', says: 'communication skills/speech and language' },
        { ref: '2.3.x2', says: 'problem-solving' },
        { ref: '2.3.x3', says: 'school readiness' },
        { ref: '2.3.x4', says: 'personal, social, and emotional development' },
      ],
    },
  ],
  outcomes: [
    {
      ref: '2.1',
      meets: ['2.1'],
      says: 'Families are engaged with appropriate support that can be seen to be making a difference; capacity for positive, effective parenting increased and they are accessing and engaging with services',
      confirms: [
        {
          ref: '2.1.O1',
          says: 'Families are engaged with appropriate support that can be seen to be making a difference; capacity for positive, effective parenting increased and they are accessing and engaging with services',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['adult'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '2.1.E1',
              says: 'Completed evidence-based parenting course with evidence of parents/carers implementing those strategies and improved outcomes',
              sources: ['Parenting course provider'],
              shown: ['milestone', 'participation'],
            },
            {
              kind: 'any',
              ref: '2.1.E2',
              joined: 'AND/OR',
              says: 'Practitioner and/or self-assessment – improved outcomes',
              of: voices,
              sources: ['Lead professional', 'Parent or carer'],
            },
          ],
        },
      },
    },
    {
      ref: '2.2',
      meets: ['2.2'],
      says: "Child's physical health needs met, better awareness of home safety and accident prevention",
      confirms: [
        {
          ref: '2.2.O1',
          says: "Child's physical health needs met, better awareness of home safety and accident prevention",
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '2.2.E1',
              says: 'A&E records, GP, Dental, Midwife, Family Nurse Partnership, Health Visitor',
              sources: [
                'Hospital',
                'GP',
                'Dentist',
                'Midwife',
                'Family Nurse Partnership',
                'Health visitor',
              ],
              shown: ['milestone'],
            },
            {
              kind: 'any',
              ref: '2.2.E2',
              joined: 'AND/OR',
              says: 'Practitioner and/or self-assessment – improved outcomes',
              of: voices,
              sources: ['Health visitor', 'Parent or carer'],
            },
          ],
        },
      },
    },
    {
      ref: '2.3',
      meets: ['2.3'],
      says: "Child's developmental needs are being met, allowing them to make progress at a pace that is suitable for them AND/OR Child has the right support in place to make progress. AND/OR Children and young people with probable/confirmed prenatal alcohol exposure and significant physical, developmental or behavioural difficulties are referred for FASD assessment",
      confirms: [
        {
          ref: '2.3.O1',
          says: "Child's developmental needs are being met, allowing them to make progress at a pace that is suitable for them",
        },
        {
          ref: '2.3.O2',
          joined: 'AND/OR',
          says: 'Child has the right support in place to make progress.',
        },
        {
          ref: '2.3.O3',
          joined: 'AND/OR',
          says: 'Children and young people with probable/confirmed prenatal alcohol exposure and significant physical, developmental or behavioural difficulties are referred for FASD assessment',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '2.3.E1',
              says: 'Improvement in ELIM or ASQ scores if relevant',
              sources: ['Health visitor', 'Early years setting'],
              shown: ['score'],
              reads:
                'No size of improvement is printed: the scores are shown, and a fact or a judgement decides.',
            },
            {
              kind: 'attested',
              ref: '2.3.E2',
              joined: 'AND/OR',
              dataTeam: true,
              says: 'Take up of two-year old or 3-4-year-old entitlement, attending development check**',
              sources: ['Early years team', 'Health visitor'],
              shown: ['milestone', 'participation'],
              reads:
                'The comma is read as AND: the entitlement is taken up and the development check attended.',
            },
            {
              kind: 'any',
              ref: '2.3.E3',
              joined: 'AND/OR',
              says: 'Practitioner assessment – improved outcomes, self-assessment (parent/carer) - improved outcomes/FASD assessment.',
              of: [...voices, { kind: 'attested' }],
              sources: ['Health visitor', 'Parent or carer'],
              reads:
                'The commas are read as OR: the practitioner, the parent or carer, or the FASD assessment, which is a fact about this line.',
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
