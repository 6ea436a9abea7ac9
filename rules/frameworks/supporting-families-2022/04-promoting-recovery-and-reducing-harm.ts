import type { FrameworkTheme } from '../../framework.ts'
import { voices } from './judges.ts'

export const promotingRecoveryAndReducingHarm = {
  ref: '4',
  title: 'Promoting Recovery and Reducing Harm',
  closes: 'each need',
  needs: [
    { ref: '4.1', says: 'An adult has a drug and/or alcohol problem' },
    { ref: '4.2', says: 'A child or young person has a drug and/or alcohol problem' },
  ],
  outcomes: [
    {
      ref: '4.1',
      meets: ['4.1'],
      says: 'Adult reducing / abstaining from substance use (as measured by rescreening) AND Adult better equipped to manage the substance use. Adult understands the risk / impact of the substance use on the family and children and is able to promote safety and implement actions to reduce harm AND Assessment undertaken with child/family to determine impact of substance misuse upon child and child is benefitting from appropriate support (e.g. whole-family substance misuse work, affected-by service, young carers service, appropriate therapeutic support)',
      confirms: [
        {
          ref: '4.1.O1',
          says: 'Adult reducing / abstaining from substance use (as measured by rescreening)',
        },
        {
          ref: '4.1.O2',
          joined: 'AND',
          says: 'Adult better equipped to manage the substance use. Adult understands the risk / impact of the substance use on the family and children and is able to promote safety and implement actions to reduce harm',
        },
        {
          ref: '4.1.O3',
          joined: 'AND',
          says: 'Assessment undertaken with child/family to determine impact of substance misuse upon child and child is benefitting from appropriate support (e.g. whole-family substance misuse work, affected-by service, young carers service, appropriate therapeutic support)',
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
              ref: '4.1.E1',
              dataTeam: true,
              says: 'Treatment Outcomes Profile (TOP)**',
              sources: ['Drug and alcohol service'],
              shown: ['score'],
              reads:
                'The profile is named and no result of it: the scores are shown, and a fact or a judgement decides.',
            },
            {
              kind: 'attested',
              ref: '4.1.E2',
              joined: 'AND/OR',
              dataTeam: true,
              says: 'Improved scores on AUDIT, AUDIT-C, Severity of Alcohol Dependence Questionnaire (SDAQ), ASSIST-Lite**',
              sources: ['Drug and alcohol service'],
              shown: ['score'],
              reads:
                'No size of improvement is printed: the scores are shown, and a fact or a judgement decides.',
            },
            {
              kind: 'attested',
              ref: '4.1.E3',
              joined: 'AND/OR',
              says: 'Adult engaging with appropriate level of support and completing specialist treatment',
              sources: ['Drug and alcohol service'],
              shown: ['participation', 'milestone'],
            },
            {
              kind: 'any',
              ref: '4.1.E4',
              joined: 'AND/OR',
              says: 'Practitioner or self-assessed improved outcomes',
              of: voices,
              sources: ['Lead professional', 'The adult'],
            },
            {
              kind: 'attested',
              ref: '4.1.E5',
              joined: 'OPTIONAL',
              optional: true,
              says: 'Adult engaged in evidence-based whole-family interventions with evidence of adult implementing those strategies and improved outcomes for children and the family',
              sources: ['Drug and alcohol service'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
    {
      ref: '4.2',
      meets: ['4.2'],
      says: 'Child reducing / abstaining from substance use AND Family / child better equipped to manage the substance use and find alternative coping strategies, and understands risk / impact of substance use',
      confirms: [
        { ref: '4.2.O1', says: 'Child reducing / abstaining from substance use' },
        {
          ref: '4.2.O2',
          joined: 'AND',
          says: 'Family / child better equipped to manage the substance use and find alternative coping strategies, and understands risk / impact of substance use',
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
              ref: '4.2.E1',
              says: 'Validated outcome measure e.g. SDQ scores',
              sources: ['Young people’s substance use service'],
              shown: ['score'],
            },
            {
              kind: 'any',
              ref: '4.2.E2',
              joined: 'AND/OR',
              says: 'Practitioner or self-assessed improved outcomes',
              of: voices,
              sources: ['Lead professional', 'The child'],
            },
            {
              kind: 'attested',
              ref: '4.2.E3',
              joined: 'OPTIONAL',
              optional: true,
              says: 'Child engaging with, and benefitting from, appropriate level of support and completing specialist treatment, if necessary',
              sources: ['Young people’s substance use service'],
              shown: ['participation', 'milestone'],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
