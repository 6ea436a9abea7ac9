import { clauseFaults, gateFaults } from './framework-document/clause-faults.ts'
import { partsOfFramework, placeOf, textAt, type Place } from './framework-document/places.ts'
import { refFaults } from './framework-document/ref-faults.ts'
import { frameworkShapeOf } from './framework-document/shape-faults.ts'
import type { Framework } from './framework.ts'
import { frameworkIds } from './frameworks/index.ts'
import { inWords, shown, type Fault } from './reading/fault.ts'

/** A framework that plans can be evaluated under, or every fault of one that cannot, each as `path: sentence`. */
export type ReadFramework = { framework: Framework } | { id: string | null; errors: string[] }

const DOCUMENT = 'framework'

/**
 * Checks a value from outside as a framework of a council's own; never throws for what it finds there.
 *
 * `taken` are the ids it may not have: those of the built-in frameworks, which cannot be replaced. Faults come in the
 * order of the document. What could not be read hides no fault in what could.
 */
export function readFramework(
  value: unknown,
  taken: readonly string[] = frameworkIds,
): ReadFramework {
  const shape = frameworkShapeOf(value)
  const faults = [
    ...('faults' in shape ? shape.faults : []),
    ...placeOf(value).flatMap((place) => faultsWithin(place, taken)),
  ]
  if ('framework' in shape && faults.length === 0) return shape
  const [place] = placeOf(value)
  const errors = inDocumentOrder(faults, value).map((fault) => inWords(fault, DOCUMENT))
  return { id: (place && textAt(place, 'id')) ?? null, errors: [...new Set(errors)] }
}

function faultsWithin(place: Place, taken: readonly string[]): Fault[] {
  const parts = partsOfFramework(place)
  const id = textAt(place, 'id')
  const isTaken = id !== undefined && taken.includes(id)
  const says = `${shown(id)} is built in; an edition of your own needs an id of its own`
  return [
    ...(isTaken ? [{ path: ['id'], says }] : []),
    ...gateFaults(parts),
    ...refFaults(parts),
    ...clauseFaults(parts),
  ]
}

/** As a reader comes upon them: by the place of each key in the document itself. */
function inDocumentOrder(faults: readonly Fault[], value: unknown): Fault[] {
  return faults
    .map((fault) => ({ fault, at: positionOf(fault.path, value) }))
    .sort((a, b) => compared(a.at, b.at))
    .map(({ fault }) => fault)
}

function positionOf(path: Fault['path'], value: unknown): number[] {
  let within = value
  return path.map((step) => {
    if (typeof within !== 'object' || within === null) return Number.MAX_SAFE_INTEGER
    const at = typeof step === 'number' ? step : Object.keys(within).indexOf(step)
    within = Object.hasOwn(within, step) ? Reflect.get(within, step) : undefined
    return at === -1 ? Number.MAX_SAFE_INTEGER : at
  })
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index])
  if (at === -1) return a.length - b.length
  return (a[at] ?? 0) - (b[at] ?? -1)
}
