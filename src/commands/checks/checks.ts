import { runTool } from './tool.ts'

type Check = { name: string; passes: () => boolean }

const prettier = 'prettier/bin/prettier.cjs'
const cache = ['--cache', '--cache-strategy=content', '--cache-location=.build/prettier']

/** What every change must pass before its tests are worth running. */
export const checks: readonly Check[] = [
  {
    name: 'format',
    passes: () => runTool(prettier, '--check', '--log-level=warn', ...cache, '.'),
  },
  {
    name: 'lint',
    passes: () => runTool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  },
  {
    name: 'types',
    passes: () => runTool('typescript/bin/tsc', '-b'),
  },
]

/** Runs every check, so that one failing does not hide another; gives the names of those that failed. */
export function failingChecks(): string[] {
  return checks.filter(({ passes }) => !passes()).map(({ name }) => name)
}

/** Rewrites every file as the format check wants it. */
export function format(): boolean {
  return runTool(prettier, '--write', '--log-level=warn', ...cache, '.')
}
