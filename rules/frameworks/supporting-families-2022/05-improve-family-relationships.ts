import type { FrameworkTheme } from '../../framework.ts'
import { voices } from './judges.ts'

export const improveFamilyRelationships = {
  ref: '5',
  title: 'Improve Family Relationships',
  closes: 'each need',
  needs: [
    { ref: '5.1', says: 'Parent / carers require parenting support' },
    {
      ref: '5.2',
      says: 'Harmful levels of parental conflict i.e. when it is frequent, intense, or poorly resolved',
    },
    {
      ref: '5.3',
      says: 'Child / young person violent or abusive in the home (to parents/carers or siblings)',
    },
  ],
  outcomes: [
    {
      ref: '5.1',
      meets: ['5.1'],
      says: 'Parent / carer demonstrates improved, positive parenting (e.g. improved parent / child interactions, positive attachment etc.)',
      confirms: [
        {
          ref: '5.1.O1',
          says: 'Parent / carer demonstrates improved, positive parenting (e.g. improved parent / child interactions, positive attachment etc.)',
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
              ref: '5.1.E1',
              says: 'Completed evidence-based parenting course with evidence of parents implementing those strategies and improved outcomes',
              sources: ['Parenting course provider'],
              shown: ['milestone', 'participation'],
            },
            {
              kind: 'any',
              ref: '5.1.E2',
              joined: 'AND/OR',
              says: 'Practitioner / self - assessed improved outcomes',
              of: voices,
              sources: ['Lead professional', 'Parent or carer'],
            },
          ],
        },
      },
    },
    {
      ref: '5.2',
      meets: ['5.2'],
      says: 'No harmful parental conflict and improved family relationship AND Parents /carers understand the impact of the conflict on the children',
      confirms: [
        { ref: '5.2.O1', says: 'No harmful parental conflict and improved family relationship' },
        {
          ref: '5.2.O2',
          joined: 'AND',
          says: 'Parents /carers understand the impact of the conflict on the children',
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
              ref: '5.2.E1',
              says: 'Validated outcome measure e.g. Family relationship quality tool',
              sources: ['Lead professional'],
              shown: ['score'],
            },
            {
              kind: 'attested',
              ref: '5.2.E2',
              joined: 'AND/OR',
              says: 'Parents/carers accessing and benefiting from relationship support',
              sources: ['Relationship support service'],
              shown: ['participation'],
            },
            {
              kind: 'any',
              ref: '5.2.E3',
              joined: 'AND/OR',
              says: 'Practitioner / self-assessed improved outcomes',
              of: voices,
              sources: ['Lead professional', 'Parent or carer'],
            },
          ],
        },
      },
    },
    {
      ref: '5.3',
      meets: ['5.3'],
      says: "No harmful child to adult or sibling abuse AND Child is better equipped to understand behaviours, develop coping mechanisms, and self-manage AND Parent/carers better equipped to manage child's behaviour and relationship improved",
      confirms: [
        { ref: '5.3.O1', says: 'No harmful child to adult or sibling abuse' },
        {
          ref: '5.3.O2',
          joined: 'AND',
          says: 'Child is better equipped to understand behaviours, develop coping mechanisms, and self-manage',
        },
        {
          ref: '5.3.O3',
          joined: 'AND',
          says: "Parent/carers better equipped to manage child's behaviour and relationship improved",
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
              ref: '5.3.E1',
              says: 'Child has received appropriate therapeutic support',
              sources: ['Therapeutic service'],
              shown: ['participation'],
            },
            {
              kind: 'attested',
              ref: '5.3.E2',
              joined: 'AND/OR',
              says: 'Family successfully complete specialist child to parent abuse parenting course (or specialist course for children with SEND), and / or received therapeutic support',
              sources: ['Parenting course provider', 'Therapeutic service'],
              shown: ['milestone', 'participation'],
            },
            {
              kind: 'any',
              ref: '5.3.E3',
              joined: 'AND/OR',
              says: 'Practitioner / self-assessed improved outcomes, improved self-assessment',
              of: voices,
              sources: ['Lead professional', 'The family'],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
