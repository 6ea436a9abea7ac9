/** The word a screen shows for an outcome. */
export type Status =
  | 'Met'
  | 'On course'
  | 'Proof later'
  | 'Clock restarted'
  | 'Judgement needed'
  | 'Evidence missing'
  | 'Not met yet'
  | 'Held apart'
  | 'Lapsed'
