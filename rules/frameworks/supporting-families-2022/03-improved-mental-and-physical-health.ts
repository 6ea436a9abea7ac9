import type { FrameworkTheme } from '../../framework.ts'
import { voices } from './judges.ts'

export const improvedMentalAndPhysicalHealth = {
  ref: '3',
  title: 'Improved Mental and Physical Health',
  closes: 'each need',
  needs: [
    { ref: '3.1', says: 'Baby/child needs support with their mental health' },
    { ref: '3.2', says: 'Adult needs support with their mental health' },
    {
      ref: '3.3',
      says: 'Child and/or parent/carer require support with learning disabilities, neurodiverse conditions and/or physical health needs that affect the family (e.g. long-standing health conditions requiring management, physical disabilities requiring adaptations)',
      examples: [
        { ref: '3.3.x1', says: 'long-standing health conditions requiring management' },
        { ref: '3.3.x2', says: 'physical disabilities requiring adaptations' },
      ],
    },
  ],
  outcomes: [
    {
      ref: '3.1',
      meets: ['3.1'],
      says: "The baby/child's mental health and/or wellbeing has improved AND Family/parents/carers feel better equipped to manage the child's mental health and well-being AND/OR Early attachment relationships are improved/parents feel bonded to baby",
      confirms: [
        { ref: '3.1.O1', says: "The baby/child's mental health and/or wellbeing has improved" },
        {
          ref: '3.1.O2',
          joined: 'AND',
          says: "Family/parents/carers feel better equipped to manage the child's mental health and well-being",
        },
        {
          ref: '3.1.O3',
          joined: 'AND/OR',
          says: 'Early attachment relationships are improved/parents feel bonded to baby',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child', 'unborn'] },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '3.1.E1',
              says: 'Validated outcome measure (should include a measure of parent-infant relationship, e.g. MORS)',
              sources: ['Health visitor', 'Child mental health service'],
              shown: ['score'],
            },
            {
              kind: 'attested',
              ref: '3.1.E2',
              joined: 'AND/OR',
              says: 'Diagnosis received, if relevant, and appropriate support in place',
              sources: ['Child mental health service'],
            },
            {
              kind: 'any',
              ref: '3.1.E3',
              joined: 'AND/OR',
              says: 'Professional assessment or self-assessment - improved outcomes',
              of: voices,
              sources: ['Lead professional', 'Child', 'Parent or carer'],
            },
            {
              kind: 'attested',
              ref: '3.1.E4',
              joined: 'OPTIONAL',
              optional: true,
              says: 'Child (and/or parent/carer) is engaging with, and benefitting from, appropriate support (e.g. from mental health teams)',
              sources: ['Child mental health service'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
    {
      ref: '3.2',
      meets: ['3.2'],
      says: "The adult's mental health and/or wellbeing has improved AND Family/parents/carers feel better equipped to manage the adult's mental health and well-being",
      confirms: [
        { ref: '3.2.O1', says: "The adult's mental health and/or wellbeing has improved" },
        {
          ref: '3.2.O2',
          joined: 'AND',
          says: "Family/parents/carers feel better equipped to manage the adult's mental health and well-being",
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
              ref: '3.2.E1',
              says: 'Validated outcome measure e.g. Improvement on Warwick – Edinburgh scale',
              sources: ['Adult mental health service'],
              shown: ['score'],
            },
            {
              kind: 'attested',
              ref: '3.2.E2',
              joined: 'AND/OR',
              says: 'Diagnosis received, if relevant, and appropriate support in place',
              sources: ['Adult mental health service'],
            },
            {
              kind: 'any',
              ref: '3.2.E3',
              joined: 'AND/OR',
              says: 'Professional assessment or self-assessment - improved outcomes',
              of: voices,
              sources: ['Lead professional', 'The adult'],
            },
            {
              kind: 'attested',
              ref: '3.2.E4',
              joined: 'OPTIONAL',
              optional: true,
              says: 'Adult is engaging with, and benefitting from, appropriate support (e.g. from mental health teams) and adhering to medication regime (if relevant)',
              sources: ['Adult mental health service'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
    {
      ref: '3.3',
      meets: ['3.3'],
      says: 'Physical health needs are being well-managed, and family have sufficient / the right support in place',
      confirms: [
        {
          ref: '3.3.O1',
          says: 'Physical health needs are being well-managed, and family have sufficient / the right support in place',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need' },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'attested',
              ref: '3.3.E1',
              says: 'Necessary adaptations have been made/in place e.g. via home assessment',
              sources: ['Occupational therapist', 'Housing'],
            },
            {
              kind: 'any',
              ref: '3.3.E2',
              joined: 'AND/OR',
              says: 'Professional or self-assessment – improved outcomes',
              of: voices,
              sources: ['Lead professional', 'The family'],
            },
            {
              kind: 'attested',
              ref: '3.3.E3',
              joined: 'AND/OR',
              says: 'Family are engaging with, and benefitting from, appropriate support, plan in place to manage on-going health needs',
              sources: ['Health service', 'Lead professional'],
              shown: ['participation'],
            },
          ],
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
