import { z } from '@hono/zod-openapi'
import type { FamilyPage } from '../../plan/family/family-page.ts'

/** One person's plan in plain words, and how many entries that whoever asks sees are not on it. */
export const familyPage = z.custom<FamilyPage>().openapi('FamilyPage', { type: 'object' })
