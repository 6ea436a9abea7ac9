import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFilesIn, removeData } from '../../../../src/local/start/data-folder.ts'
import { openLog } from '../../../../src/log/open-log.ts'

let folder = ''
beforeEach(() => void (folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'made')))
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

describe('the folder of a start', () => {
  it('is made for its owner alone', () => {
    dataFilesIn(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('loses what a start keeps there and nothing else', () => {
    const files = dataFilesIn(folder)
    const ours = [...Object.values(files), `${files.lists}-wal`, `${files.lists}-shm`]
    for (const path of [...ours, join(folder, 'notes.txt'), join(folder, 'log.sqlite.kept')])
      writeFileSync(path, 'not a database')
    expect(new Set(removeData(files))).toEqual(new Set(ours))
    expect(readdirSync(folder).sort()).toEqual(['log.sqlite.kept', 'notes.txt'])
  })

  it('has nothing to lose before the first start', () => {
    expect(removeData(dataFilesIn(folder))).toEqual([])
  })

  it('loses nothing while another process has the log', () => {
    const files = dataFilesIn(folder)
    writeFileSync(files.day, '{}')
    const log = openLog(files.log)
    try {
      expect(() => removeData(files)).toThrow(expect.objectContaining({ because: 'in-use' }))
      expect(existsSync(files.day)).toBe(true)
    } finally {
      log.close()
    }
    expect(removeData(files)).toContain(files.day)
  })
})
