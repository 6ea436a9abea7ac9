import { describe, expect, it } from 'vitest'
import { closeTheme, listedOf, type Part } from '../../../rules/evaluate/closing.ts'
import { knownOn } from '../../../rules/evaluate/known.ts'
import type { OutcomeFinding, Verdict } from '../../../rules/findings.ts'
import type { Closing, FrameworkTheme } from '../../../rules/framework.ts'
import { supportingFamilies2022 } from '../../../rules/frameworks/supporting-families-2022/index.ts'
import type { PlanDocument } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'

/** A theme of two needs and three outcomes; the second has a line that must hold for need 1.2. */
const themeThat = (closes: Closing): FrameworkTheme => ({
  ref: '1',
  title: 'A theme',
  closes,
  needs: [
    { ref: '1.1', says: 'A need' },
    { ref: '1.2', says: 'Another need' },
  ],
  outcomes: ['1.1', '1.2', '1.3'].map((ref) => ({
    ref,
    says: 'An outcome',
    meets: [ref],
    confirms: [],
    evidence: {
      kind: 'any',
      of: [
        {
          kind: 'attested',
          ref: `${ref}.m1`,
          says: 'A line',
          ...(ref === '1.2' ? { mandatoryFor: ['1.2'] } : {}),
        },
      ],
    },
  })),
})

const finding = (
  ref: string,
  verdict: Verdict,
  earliest: string | null = null,
): OutcomeFinding => ({
  ref,
  verdict,
  earliest,
  clauses: [],
  lacks: [],
})

const knownOf = (parts: Partial<PlanDocument>) =>
  knownOn(planOf(parts), supportingFamilies2022, '2026-06-01')

/** How a theme stands whose outcomes have these verdicts, of a plan with need 1.1 and whatever else. */
function closed(
  closes: Closing,
  verdicts: readonly Verdict[],
  plan: Partial<PlanDocument> = {},
  further: readonly Part[] = [],
) {
  const outcomes = verdicts.map((verdict, at) => finding(`1.${at + 1}`, verdict))
  const known = knownOf({ needs: [need('1.1', ['c1'])], ...plan })
  const { verdict, outstanding } = closeTheme(themeThat(closes), outcomes, known, further)
  return [verdict, outstanding]
}

const agreed = (...refs: string[]) => ({
  outcomes: refs.map((ref) => ({ ref, agreed: '2026-01-12' })),
})

describe('a theme that asks for each need', () => {
  it.each<[string, Verdict[], Verdict, string[]]>([
    ['is met when every outcome is', ['met', 'met'], 'met', []],
    ['is not while one is not', ['met', 'not-met'], 'not-met', ['1.2']],
    ['passes over one that applies to nobody', ['met', 'not-applicable'], 'met', []],
    ['has all outstanding that are open', ['waiting', 'unknown'], 'unknown', ['1.1', '1.2']],
  ])('%s', (_, verdicts, verdict, outstanding) => {
    expect(closed('each need', verdicts)).toEqual([verdict, outstanding])
  })
})

describe('a theme of which any outcome is enough', () => {
  it.each<[string, Verdict[], Verdict, string[]]>([
    ['is met by one', ['not-met', 'unknown', 'met'], 'met', []],
    [
      'has all outstanding while none is met',
      ['not-met', 'unknown', 'waiting'],
      'waiting',
      ['1.1', '1.2', '1.3'],
    ],
    [
      'leaves out one that applies to nobody',
      ['not-met', 'not-applicable', 'not-met'],
      'not-met',
      ['1.1', '1.3'],
    ],
    [
      'applies to nobody when none does',
      ['not-applicable', 'not-applicable'],
      'not-applicable',
      [],
    ],
  ])('%s', (_, verdicts, verdict, outstanding) => {
    expect(closed('any outcome', verdicts)).toEqual([verdict, outstanding])
  })

  it('needs besides the one with a line that must hold', () => {
    const bound = { needs: [need('1.2', ['c1'])] }
    expect(closed('any outcome', ['met', 'not-met', 'unknown'], bound)).toEqual([
      'not-met',
      ['1.2', '1.3'],
    ])
    expect(closed('any outcome', ['unknown', 'met', 'unknown'], bound)).toEqual(['met', []])
  })
})

describe('a theme of which the agreed outcomes count', () => {
  it('is met when every agreed one is, whatever the others are', () => {
    expect(closed('agreed outcomes', ['met', 'not-met', 'met'], agreed('1.1', '1.3'))).toEqual([
      'met',
      [],
    ])
  })

  it('has an agreed one outstanding that is not met, and no other', () => {
    expect(closed('agreed outcomes', ['met', 'not-met', 'unknown'], agreed('1.1', '1.2'))).toEqual([
      'not-met',
      ['1.2'],
    ])
  })

  it('cannot be told while none is agreed, and then nothing is outstanding', () => {
    expect(closed('agreed outcomes', ['met', 'not-met', 'unknown'])).toEqual(['unknown', []])
  })

  it('passes over one agreed tomorrow', () => {
    const tomorrow = { outcomes: [{ ref: '1.1', agreed: '2026-06-02' }] }
    expect(closed('agreed outcomes', ['met'], tomorrow)).toEqual(['unknown', []])
    const today = { outcomes: [{ ref: '1.1', agreed: '2026-06-01' }] }
    expect(closed('agreed outcomes', ['met'], today)).toEqual(['met', []])
  })
})

describe('a theme that needs any outcome and the agreed ones', () => {
  const both = 'any outcome and the agreed'

  it('is met by one that nobody agreed, where none is agreed', () => {
    expect(closed(both, ['met', 'not-met', 'unknown'])).toEqual(['met', []])
  })

  it('is not met while an agreed one is open: once one is met only that is outstanding', () => {
    expect(closed(both, ['met', 'not-met', 'unknown'], agreed('1.2'))).toEqual(['not-met', ['1.2']])
  })

  it('has all outstanding while none is met', () => {
    expect(closed(both, ['unknown', 'not-met', 'unknown'], agreed('1.2'))).toEqual([
      'not-met',
      ['1.1', '1.2', '1.3'],
    ])
  })

  it('is not met while something else it needs is open, for which no outcome is outstanding', () => {
    const unknown: Part = { verdict: 'unknown', earliest: null }
    expect(closed(both, ['met', 'unknown', 'unknown'], {}, [unknown])).toEqual(['unknown', []])
  })
})

describe('a theme of which the document does not say how it closes', () => {
  it('has no verdict, and every outcome outstanding that is not met', () => {
    expect(closed('not stated', ['met', 'unknown', 'not-met'])).toEqual([
      'not-stated',
      ['1.2', '1.3'],
    ])
  })
})

describe('what a theme hands to the family', () => {
  it('is one part where any outcome is enough, with the soonest day', () => {
    const outcomes = [
      finding('1.1', 'waiting', '2026-09-01'),
      finding('1.2', 'waiting', '2026-08-01'),
    ]
    const known = knownOf({ needs: [need('1.1', ['c1'])] })
    expect(closeTheme(themeThat('any outcome'), outcomes, known).parts).toEqual([
      { verdict: 'waiting', earliest: '2026-08-01' },
    ])
  })
})

describe('the outcomes that are listed', () => {
  const listed = (closes: Closing, plan: Partial<PlanDocument>) =>
    listedOf(themeThat(closes), knownOf(plan)).map(({ ref }) => ref)

  it('are those of the needs where each need has its own, and those agreed', () => {
    const plan = { needs: [need('1.1', ['c1'])] }
    expect(listed('each need', plan)).toEqual(['1.1'])
    expect(listed('each need', { ...plan, ...agreed('1.3') })).toEqual(['1.1', '1.3'])
  })

  it.each(['any outcome', 'agreed outcomes', 'any outcome and the agreed', 'not stated'] as const)(
    'are all of a theme that closes by %s, once it has a need or an agreed outcome',
    (closes) => {
      expect(listed(closes, { needs: [need('1.2', ['c1'])] })).toEqual(['1.1', '1.2', '1.3'])
      expect(listed(closes, agreed('1.3'))).toEqual(['1.1', '1.2', '1.3'])
      expect(listed(closes, {})).toEqual([])
    },
  )

  it('are those of a theme that is named instead of a need', () => {
    expect(listed('not stated', { needs: [need('1', ['c1'])] })).toHaveLength(3)
  })
})
