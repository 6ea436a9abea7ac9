import { statSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Small files first: a run for a mutant ends at the first test that fails, so a quick one should have the first word. */
export class SmallFilesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizes = new Map(files.map(({ moduleId }) => [moduleId, statSync(moduleId).size]))
    const sizeOf = ({ moduleId }: TestSpecification) => sizes.get(moduleId) ?? 0
    return Promise.resolve(files.toSorted((a, b) => sizeOf(a) - sizeOf(b)))
  }
}
