import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The modules that judge a plan: what they say of a part of it is not what the whole says. */
const judges = ['rules/evaluate.ts', 'plan/findings-for.ts', 'plan/view.ts', 'plan/family-copy.ts']

const folders = ['src/tab', 'src/ui', 'src/api']
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
)

it('a page shows verdicts as the service told them for its reader, and comes to none of its own', () => {
  const judging = files.filter((file) => {
    const imports =
      readFileSync(file, 'utf8').match(/^import (?!type\b)[^;]*? from '[^']+'/gm) ?? []
    return imports.some((line) => judges.some((judge) => line.endsWith(`${judge}'`)))
  })
  expect(files.length).toBeGreaterThan(100)
  expect(judging).toEqual([])
})
