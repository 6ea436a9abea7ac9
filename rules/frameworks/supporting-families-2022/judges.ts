import type { Clause } from '../../clause.ts'

/** The practitioner's judgement and the family's own: under `any` either is enough, under `all` both are needed. */
export const voices = [
  { kind: 'attested', by: 'professional' },
  { kind: 'attested', by: 'self' },
] as const satisfies readonly Clause[]
