import type { FamilyPage } from '../../../plan/family/family-page.ts'
import { ask, type Answer } from '../../answer.ts'
import type { Service } from '../../service.ts'

/** The plan in plain words for one person of the family. Each asking is on the access log. */
export const familyCopy = (
  { client }: Service,
  key: string,
  person: string,
): Promise<Answer<FamilyPage>> =>
  ask(() =>
    client.api.plans[':key']['family-copy'].$get({ param: { key }, query: { for: person } }),
  )
