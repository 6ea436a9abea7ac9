import { describe, expect, it } from 'vitest'
import { knownOn } from '../../../rules/evaluate/known.ts'
import { progressOf } from '../../../rules/evaluate/progress.ts'
import type { Part } from '../../../rules/evaluate/closing.ts'
import type { ThemeFinding } from '../../../rules/findings.ts'
import type { Success } from '../../../rules/framework.ts'
import { supportingFamilies2022 } from '../../../rules/frameworks/supporting-families-2022/index.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { planOf } from '../plans/plan.ts'
import { judged } from '../plans/rows.ts'

const everyTheme: Success = { reads: 'Every theme.', progress: 'every theme' }
const triangulated: Success = {
  ...everyTheme,
  judged: { needed: ['team'], veto: ['team', 'family'], says: 'They judge.', reads: 'Both.' },
}
const notStated: Success = { reads: 'None is printed.', progress: 'not stated' }

const theme = (verdict: ThemeFinding['verdict']): ThemeFinding => ({ ref: '1', verdict })
const met: Part = { verdict: 'met', earliest: null }
const waiting: Part = { verdict: 'waiting', earliest: '2026-08-01' }

function progress(success: Success, part: Part, evidence: EvidenceRow[] = [], on = '2026-06-01') {
  const known = knownOn(planOf({ evidence }), supportingFamilies2022, on)
  return progressOf(success, [theme(part.verdict)], [part], known)
}

describe('the family’s own result', () => {
  it('is that of all themes, with the day on which all could be met', () => {
    expect(progress(everyTheme, met)).toEqual({ verdict: 'met', earliest: null, because: [] })
    expect(progress(everyTheme, waiting)).toEqual({
      verdict: 'waiting',
      earliest: '2026-08-01',
      because: ['1'],
    })
  })

  it('is not stated where the document states none', () => {
    expect(progress(notStated, waiting)).toEqual({
      verdict: 'not-stated',
      earliest: null,
      because: [],
    })
  })

  it('asks nobody for a judgement where the framework does not', () => {
    expect(progress(everyTheme, met, [judged('team', 'plan', 'not-met')]).verdict).toBe('met')
  })

  it('is unknown without the judgement asked for, also where it waits', () => {
    expect(progress(triangulated, met).verdict).toBe('unknown')
    expect(progress(triangulated, waiting)).toMatchObject({ verdict: 'unknown', earliest: null })
  })

  it('waits for the day once it is given', () => {
    expect(progress(triangulated, waiting, [judged('team', 'plan', 'met')])).toMatchObject({
      verdict: 'waiting',
      earliest: '2026-08-01',
    })
  })

  it('is vetoed by somebody who need not judge but may', () => {
    const rows = [judged('team', 'plan', 'met'), judged('family', 'plan', 'not-met')]
    expect(progress(triangulated, met, rows)).toMatchObject({
      verdict: 'not-met',
      heldApart: 'judgement',
    })
    expect(progress(triangulated, waiting, rows)).not.toHaveProperty('heldApart')
  })

  it('does not know a judgement given tomorrow', () => {
    const rows = [judged('team', 'plan', 'met', '2026-06-02')]
    expect(progress(triangulated, met, rows).verdict).toBe('unknown')
    expect(progress(triangulated, met, rows, '2026-06-02').verdict).toBe('met')
  })
})
