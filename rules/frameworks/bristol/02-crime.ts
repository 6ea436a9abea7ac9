import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedAtAnyTime,
  judgedOverThreeMonths,
  leadProfessionalLater,
  readsAtAnyTime,
  readsOverThreeMonths,
} from './lead-professional.ts'

const indicators = ['2.1', '2.2', '2.3', '2.4', '2.5'] as const

export const crime = {
  ref: '2',
  title: 'Parents and young people involved in crime',
  closes: 'agreed outcomes',
  aims: [{ ref: '2.p1', says: 'Safe and Inclusive Communities' }],
  needs: [
    { ref: '2.1', says: 'A child or adult who has committed an offence in the previous 12 months' },
    {
      ref: '2.2',
      says: 'An adult prisoner who is less than 12 months from his / her release date and will have parenting responsibilities on release',
    },
    { ref: '2.3', says: 'A child or adult who has breached an order or injunction' },
    {
      ref: '2.4',
      says: 'A young person who has received a Youth Caution or is serving a Restorative Justice programme',
    },
    {
      ref: '2.5',
      says: 'A child or adult referred by a professional because their potential crime problem or offending behaviour is of equivalent concern',
      nominated: true,
    },
  ],
  outcomes: [
    {
      ref: '2.1',
      meets: indicators,
      says: 'Successful completion of an Acceptable Behaviour Contract (ABC), Criminal Behaviour Order (CBO), Crime injunction, housing injunction or other appropriate order by a member of the family.',
      confirms: [],
      sources: ['Niche', 'Lead Professional evidenced.'],
      evidence: {
        ref: '2.1.m1',
        says: 'Successful completion of an Acceptable Behaviour Contract (ABC), Criminal Behaviour Order (CBO), Crime injunction, housing injunction or other appropriate order by a member of the family.',
        ...judgedAtAnyTime,
        shown: ['milestone'],
        reads: readsAtAnyTime,
      },
    },
    {
      ref: '2.2',
      meets: indicators,
      says: 'Significant reduction in crime sustained over the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '2.2.m1',
        says: 'Significant reduction in crime sustained over the last three months.',
        ...judgedOverThreeMonths,
        shown: ['offence'],
        reads: readsOverThreeMonths,
      },
    },
  ],
} as const satisfies FrameworkTheme
