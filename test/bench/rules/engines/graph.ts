import type { Verdict } from '../../../../rules/findings.ts'
import type { Opinion } from '../plain/opinion.ts'

/** One thing to be decided from others: all of them must hold, or one. */
export interface Decision {
  id: string
  kind: 'all' | 'any'
  of: readonly string[]
}

/** How the evidence lines of each outcome make it, OPTIONAL lines left out; F is the verdict of the fork of two bands. */
const expressions: Readonly<Record<string, string>> = {
  '1.1': 'E1',
  '1.2': 'E1',
  '1.3': 'E1|E2|E3|E4',
  '1.4': 'E1',
  '2.1': 'E1|E2',
  '2.2': 'E1|E2',
  '2.3': 'E1|E2|E3',
  '3.1': 'E1|E2|E3',
  '3.2': 'E1|E2|E3',
  '3.3': 'E1|E2|E3',
  '4.1': 'E1|E2|E3|E4',
  '4.2': 'E1|E2',
  '5.1': 'E1|E2',
  '5.2': 'E1|E2|E3',
  '5.3': 'E1|E2|E3',
  '6.1': 'E1&E2',
  '6.2': 'E1&E2&E3',
  '6.3': 'E1&E2',
  '6.4': 'E1&E2',
  '6.5': 'E1&E2&E3',
  '6.6': 'E1',
  '7.1': 'F',
  '7.2': 'E1&E2',
  '7.3': 'F&E3',
  '8.1': 'E1&E2&E3|E4',
  '8.2': 'E1&E2&E3|E4|E5',
  '8.3': 'E1&E2&E3|E4',
  '9.1': 'E1|E2|E3',
  '9.2': 'E1|E2|E3',
  '9.3': 'E1',
  '10.1': 'E1|E2',
  '10.2': 'E1|E2|E3',
  '10.3': 'E1|E2|E3',
}

/** What an engine is given: the verdict of each line for each person, found beforehand by the hand-written functions. */
export type Facts = Record<string, Verdict>

export function factsOf(opinion: Opinion): Facts {
  const facts: Facts = {}
  for (const { ref, lines, forks } of opinion.outcomes) {
    for (const line of lines)
      for (const [who, verdict] of line.each) facts[`${line.ref} ${who}`] = verdict
    for (const [who, verdict] of forks) facts[`${ref}.F ${who}`] = verdict
  }
  return facts
}

/**
 * What is left to an engine, in an order in which each decision rests on facts and earlier ones: every line over its people,
 * every outcome for each person and over them, the themes and the family.
 */
export function decisionsOf(opinion: Opinion): Decision[] {
  const decisions: Decision[] = []
  const themes = new Map<string, string[]>()
  for (const { ref, lines } of opinion.outcomes) {
    const people = [...(lines[0]?.each.keys() ?? [])]
    for (const line of lines)
      decisions.push({ id: line.ref, kind: 'all', of: people.map((who) => `${line.ref} ${who}`) })
    for (const who of people) {
      const parts = (expressions[ref] ?? 'E1').split('&').map((part) => {
        const names = part.split('|').map((name) => `${ref}.${name} ${who}`)
        const [only] = names
        if (names.length === 1 && only !== undefined) return only
        decisions.push({ id: `${ref}.${part} ${who}`, kind: 'any', of: names })
        return `${ref}.${part} ${who}`
      })
      decisions.push({ id: `${ref} ${who}`, kind: 'all', of: parts })
    }
    decisions.push({ id: ref, kind: 'all', of: people.map((who) => `${ref} ${who}`) })
    const theme = `theme ${ref.slice(0, ref.indexOf('.'))}`
    themes.set(theme, [...(themes.get(theme) ?? []), ref])
  }
  for (const [id, of] of themes) decisions.push({ id, kind: 'all', of })
  decisions.push({ id: 'progress', kind: 'all', of: [...themes.keys()] })
  return decisions
}

/** In which order the verdicts of the parts decide. */
export const orders: Readonly<Record<Decision['kind'], readonly Verdict[]>> = {
  all: ['not-met', 'unknown', 'waiting', 'met'],
  any: ['met', 'waiting', 'unknown', 'not-met'],
}

/** Where an engine decided otherwise than the hand-written functions, which must be nowhere. */
export function strayed(decided: Facts, opinion: Opinion): string[] {
  const lines = opinion.outcomes.flatMap((outcome) => [outcome, ...outcome.lines])
  const wrong = lines.filter(({ ref, verdict }) => decided[ref] !== verdict).map(({ ref }) => ref)
  return decided['progress'] === opinion.progress ? wrong : [...wrong, 'progress']
}
