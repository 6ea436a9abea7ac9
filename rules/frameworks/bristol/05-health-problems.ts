import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedAfterThreeMonths,
  judgedAtAnyTime,
  judgedOverThreeMonths,
  leadProfessionalLater,
  readsAfterThreeMonths,
  readsAtAnyTime,
  readsOverThreeMonths,
} from './lead-professional.ts'

const indicators = ['5.1', '5.2', '5.3', '5.4'] as const

export const healthProblems = {
  ref: '5',
  title: 'Parents and children with a range of health problems',
  closes: 'agreed outcomes',
  aims: [{ ref: '5.p1', says: 'Emotional Health and Wellbeing' }],
  needs: [
    { ref: '5.1', says: 'A child or adult presenting with mental health concerns' },
    {
      ref: '5.2',
      says: 'A family receiving universal partnership plus from the Health Visiting Service',
    },
    {
      ref: '5.3',
      says: 'Pregnant women and unborn babies where there is an additional identified ante natal need and additional professional concerns.',
    },
    {
      ref: '5.4',
      says: 'Equivalent professional concerns for a child or adult nominated by professionals as having any mental and physical health problems',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '5.1',
      meets: indicators,
      says: 'Family have a healthier lifestyle and increased life expectancy demonstrated using one or more of the following success measures;',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'any',
        of: [
          {
            ref: '5.1.m1',
            says: 'Recognition of risks of smoking and cessation of smoking in the house or car.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.1.m2',
            says: 'Improved understanding of healthy diet for parents and children and positive healthy behaviour change in family diet evidenced by increased fresh fruit and vegetables, less sugar etc.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.1.m3',
            says: 'Increase in physical activity',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.1.m4',
            says: 'Improved dental hygiene evidenced by increased tooth brushing (twice a day).',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.1.m5',
            says: 'Healthy routines are established including sleep, meal times and day time activity.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.1.m6',
            says: 'Improved sexual health evidenced by parents talking to children about healthy sex and relationships, and children and families are aware of how to access contraception and sexual health advice.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
        ],
      },
    },
    {
      ref: '5.2',
      meets: indicators,
      says: 'Family engage with health services demonstrated using one or more of the following success measures;',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'any',
        of: [
          {
            ref: '5.2.m1',
            says: 'Registration with local GP surgery.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.2.m2',
            says: 'Registration with dentist, attend check-ups and complete treatments as recommended.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.2.m3',
            says: 'All of the family are up to date with appropriate, checks, screening, vaccinations and childhood immunisations.',
            ...judgedAfterThreeMonths,
            reads: readsAfterThreeMonths,
          },
        ],
      },
    },
    {
      ref: '5.3',
      meets: indicators,
      says: 'Emotional health and wellbeing of the family is improved demonstrated using one or more of the following success measures:',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        kind: 'any',
        of: [
          {
            ref: '5.3.m1',
            says: 'Increased feeling of wellbeing and / or more effective management of stress',
            ...judgedAfterThreeMonths,
            shown: ['score'],
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.3.m2',
            says: 'Improvement in validated measure before and after',
            ...judgedAfterThreeMonths,
            shown: ['score'],
            reads: readsAfterThreeMonths,
          },
          {
            ref: '5.3.m3',
            says: 'Social isolation is reduced evidenced by engagement in community activity and / or improved family relationships.',
            ...judgedAfterThreeMonths,
            shown: ['participation'],
            reads: readsAfterThreeMonths,
          },
        ],
      },
    },
    {
      ref: '5.4',
      meets: indicators,
      says: 'Reduction in potential for harm caused by household hazards demonstrated using one or more of the following success measures:',
      confirms: [],
      sources: ['Lead Professional evidenced.'],
      evidence: {
        kind: 'any',
        of: [
          {
            ref: '5.4.m1',
            says: 'Recognition of home safety issues and reduction in unintentional injuries. Evidenced by medicines and poisons locked away safely, choke hazards removed, scald and burn risks removed.',
            ...judgedAtAnyTime,
            reads: readsAtAnyTime,
          },
          {
            ref: '5.4.m2',
            says: 'Referral to Health Visitor home safety equipment scheme.',
            ...judgedAtAnyTime,
            shown: ['referral'],
            reads: readsAtAnyTime,
          },
          {
            ref: '5.4.m3',
            says: 'Significant improvement in living conditions and home hygiene over the last three months.',
            ...judgedOverThreeMonths,
            reads: readsOverThreeMonths,
          },
        ],
      },
    },
    {
      ref: '5.5',
      meets: indicators,
      says: 'Engagement with specialist ante natal support for specific identified need (e.g. risk of post-natal depression) evidenced over the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '5.5.m1',
        says: 'Engagement with specialist ante natal support for specific identified need (e.g. risk of post-natal depression) evidenced over the last three months.',
        ...judgedOverThreeMonths,
        shown: ['participation'],
        reads: readsOverThreeMonths,
      },
    },
  ],
} as const satisfies FrameworkTheme
