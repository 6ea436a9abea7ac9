import type { VoiceWay } from '../../../plan/codes.ts'

/** How a child's words came to be known. */
export const voiceWayWords: Readonly<Record<VoiceWay, string>> = {
  conversation: 'In conversation',
  drawing: 'In a drawing',
  observation: 'Observed',
  tool: 'With a tool',
  advocate: 'Through an advocate',
}
