import type { Directory } from '../../log/directory.ts'
import type { SamplePerson } from '../people.ts'

/** Enters everybody who can be signed in as and is not there yet; what was changed of the others stays. `at` is an instant in ISO 8601. */
export function enterSamplePeople(
  directory: Directory,
  people: readonly SamplePerson[],
  at: string,
): void {
  for (const { oid, name, agency } of people) {
    if (!directory.find(oid)) directory.keep({ oid, name, agency }, 'local start', at)
  }
}
