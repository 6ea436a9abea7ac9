import type { FrameworkTheme } from '../../framework.ts'
import {
  judgedOverThreeMonths,
  leadProfessionalLater,
  readsOverThreeMonths,
} from './lead-professional.ts'

const indicators = ['1.1', '1.2'] as const

export const antisocialBehaviour = {
  ref: '1',
  title: 'Parents and young people involved in antisocial behaviour',
  closes: 'agreed outcomes',
  aims: [{ ref: '1.p1', says: 'Safe and Inclusive Communities' }],
  needs: [
    {
      ref: '1.1',
      says: 'A child or adult who has committed an Anti-Social Behaviour (ASB) incident (or equivalent local measure) in the last 12 months',
    },
    { ref: '1.2', says: "A child or adult is managed by the Police's ASB team" },
  ],
  outcomes: [
    {
      ref: '1.1',
      meets: indicators,
      says: 'Significant reduction of ASB sustained over the last three months.',
      confirms: [],
      sources: [leadProfessionalLater],
      evidence: {
        ref: '1.1.m1',
        says: 'Significant reduction of ASB sustained over the last three months.',
        ...judgedOverThreeMonths,
        shown: ['asb-incident'],
        reads: readsOverThreeMonths,
      },
    },
  ],
} as const satisfies FrameworkTheme
