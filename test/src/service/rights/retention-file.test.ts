import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cautiousPolicy } from '../../../../src/plan/rights/retention-policy.ts'
import { readRetentionFile } from '../../../../src/service/rights/retention-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retention-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fileWith(text: string): string {
  const file = join(folder, 'retention.json')
  writeFileSync(file, text)
  return file
}

describe('a council’s file of how long plans are kept', () => {
  it('is read', () => {
    const file = fileWith(JSON.stringify(cautiousPolicy))
    expect(readRetentionFile(file)).toEqual({ policy: cautiousPolicy })
  })

  it.each([
    ['is not JSON', '{', 'is not JSON'],
    ['says nothing', '{}', 'format'],
    ['has a line that keeps nothing', JSON.stringify({ ...cautiousPolicy, rules: [] }), 'rules'],
  ])('is refused in words where it %s', (_, text, says) => {
    const read = readRetentionFile(fileWith(text))
    expect('faults' in read ? read.faults.join('\n') : '').toContain(says)
  })

  it('is refused in words where it is not there', () => {
    const read = readRetentionFile(join(folder, 'none.json'))
    expect('faults' in read ? read.faults : []).toEqual([expect.stringContaining('cannot be read')])
  })
})
