import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { supportingFamilies2022 } from '../../../../rules/frameworks/supporting-families-2022/index.ts'
import { textsUnder } from '../walk.ts'

const folder = join(import.meta.dirname, '../../../../rules/frameworks/supporting-families-2022')
const published = new Set(
  readFileSync(join(folder, 'fingerprints.txt'), 'utf8').trimEnd().split('\n'),
)
const fingerprintOf = (sentence: string) => createHash('sha256').update(sentence).digest('hex')

const quoted = [
  supportingFamilies2022.title,
  ...supportingFamilies2022.themes.map(({ title }) => title),
  ...textsUnder('says', supportingFamilies2022),
]

describe('what Supporting Families 2022-2025 is quoted with', () => {
  it.each([...new Set(quoted)])('%s', (sentence) => {
    expect(published).toContain(fingerprintOf(sentence))
  })

  it('leaves out no sentence that was published', () => {
    const fingerprints = new Set(quoted.map(fingerprintOf))
    expect([...published].filter((one) => !fingerprints.has(one))).toEqual([])
    expect(published.size).toBe(243)
  })

  it('would not be found with one letter changed', () => {
    const [sentence = ''] = textsUnder('says', supportingFamilies2022.themes)
    expect(published).not.toContain(fingerprintOf(`${sentence} `))
    expect(published).not.toContain(fingerprintOf(sentence.replace('90%', '95%')))
  })
})
