import type { Framework } from '../../../rules/framework.ts'

/** What a framework calls what brings a family under it: `need`, `issue`, `indicator` or `local outcome`. */
export interface NeedNoun {
  readonly one: string
  readonly many: string
  /** With its article: `an issue`. */
  readonly a: string
}

export function needNoun({ needsAre }: Pick<Framework, 'needsAre'>): NeedNoun {
  const one = needsAre ?? 'need'
  const article = /^[aeiou]/.test(one) ? 'an' : 'a'
  return { one, many: `${one}s`, a: `${article} ${one}` }
}
