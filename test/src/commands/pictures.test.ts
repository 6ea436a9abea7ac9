import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../src/tab/address.ts'
import { looks } from '../../pictures/looks.ts'
import { pathOfScreen, screens } from '../../pictures/screens.ts'

const command = join(import.meta.dirname, '../../../src/commands/pictures.ts')

describe('somebody who wants pictures', () => {
  it('is told which there are where one is not known, and none is taken', () => {
    const run = spawnSync(process.execPath, [command, 'families', 'facade'], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('npm run pictures')
    expect(run.stderr).toContain('family-paper')
  })

  it('gets each screen that has an address, under a name of its own', () => {
    const taken = new Set(
      screens.map((screen) => addressOf(pathOfScreen(screen, () => 'key')).screen),
    )
    expect([...taken].toSorted()).toEqual([
      'closure',
      'families',
      'family',
      'family-paper',
      'frameworks',
      'history',
      'inbox',
      'nowhere',
      'plan',
      'record',
      'review',
      'scorecard',
      'settings',
      'team',
      'timeline',
    ])
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length)
  })

  it('gets them in three themes, each at four widths', () => {
    expect(new Set(looks.map(({ theme, width }) => `${theme} ${width}`)).size).toBe(12)
  })
})
