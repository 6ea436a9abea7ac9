import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf, search } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'

/** Everything about abuse and the watch is in order; what is left is the support. */
const supported = (ref: string, evidence: EvidenceRow[]) =>
  planOf({
    closed: '2026-06-15',
    needs: [need(ref, [ref === '8.3' ? 'c1' : 'a1'])],
    evidence,
    searched: [
      search(['domestic-abuse-incident'], 'family', '2026-01-10', '2026-06-15'),
      search(['referral'], 'family', '2026-06-15', '2026-12-15'),
    ],
  })

const support: Case[] = [
  [
    'nobody has spoken of support',
    supported('8.1', []),
    '2026-12-15',
    { '8.1': 'unknown', '8.1.E3': 'unknown', '8.1.E4': 'unknown' },
  ],
  [
    'the victim’s own word is enough',
    supported('8.1', [judged('self', '8.1', 'met')]),
    '2026-12-15',
    { '8.1': 'met', '8.1.E3': 'met', '8.1.E4': 'unknown' },
  ],
  [
    'that she takes part in the partnership is enough',
    supported('8.1', [fact('8.1.E4', true)]),
    '2026-12-15',
    { '8.1': 'met', '8.1.E3': 'unknown', '8.1.E4': 'met' },
  ],
  [
    'with every line of support denied it is not met',
    supported('8.1', [
      judged('practitioner', '8.1.E3', 'not-met'),
      judged('self', '8.1.E3', 'not-met'),
      fact('8.1.E4', false),
    ]),
    '2026-12-15',
    { '8.1': ['not-met', null] },
  ],
  [
    'with one line denied and the other unsaid it is unknown',
    supported('8.1', [
      judged('practitioner', '8.1.E3', 'not-met'),
      judged('self', '8.1.E3', 'not-met'),
    ]),
    '2026-12-15',
    { '8.1': 'unknown' },
  ],
  [
    'the perpetrator’s programme is enough',
    supported('8.2', [fact('8.2.E4', true)]),
    '2026-12-15',
    { '8.2': 'met' },
  ],
  [
    'the perpetrator’s part in the partnership is enough',
    supported('8.2', [fact('8.2.E5', true)]),
    '2026-12-15',
    { '8.2': 'met' },
  ],
  [
    'of the perpetrator nobody has spoken',
    supported('8.2', []),
    '2026-12-15',
    { '8.2': 'unknown' },
  ],
  [
    'the child’s therapy is enough',
    supported('8.3', [fact('8.3.E4', true)]),
    '2026-12-15',
    { '8.3': 'met' },
  ],
  [
    'of the child’s support nobody has spoken',
    supported('8.3', []),
    '2026-12-15',
    { '8.3': 'unknown' },
  ],
]

describe('support after abuse', () => {
  tryCases(support)
})
