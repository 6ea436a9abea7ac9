import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'
import { startDailyCopy } from '../../../src/service/daily-copy.ts'
import { freshFile, opened } from '../log/log-lab.ts'

async function day(today: string, file: string, folder: string) {
  const said: string[] = []
  const log = opened(openLog(file))
  const clock = { today: () => today, now: () => new Date(`${today}T10:00:00Z`) }
  const copies = startDailyCopy(log, folder, clock, { note: (event) => void said.push(event) })
  await copies.look()
  await copies.look()
  await copies.stop()
  log.close()
  return said
}

it('each day has one copy, however often it is looked for', async () => {
  const file = freshFile()
  const folder = join(dirname(file), 'copies')
  expect(await day('2026-11-28', file, folder)).toEqual(['backup.made'])
  expect(await day('2026-11-29', file, folder)).toEqual(['backup.made'])
  expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toEqual([
    'log-2026-11-28.sqlite',
    'log-2026-11-29.sqlite',
  ])
})

it('a copy that cannot be made is told, and tried again', async () => {
  const file = freshFile()
  openLog(file).close()
  const folder = join(dirname(file), 'copies')
  writeFileSync(folder, 'in the way')
  expect(await day('2026-11-28', file, folder)).toEqual(['backup.broken', 'backup.broken'])
})
