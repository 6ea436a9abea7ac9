import type { z } from 'zod'
import type { Client } from '../../api/client.ts'
import type { inbox } from '../../api/schemas/inbox.ts'
import type { alert, emergency } from '../../api/schemas/oversight.ts'
import { ask, type Answer } from '../answer.ts'

export type InboxItem = z.infer<typeof inbox>['items'][number]
export type Alert = z.infer<typeof alert>
export type Opened = z.infer<typeof emergency>

/** What the inbox alone asks of the service. */
export const inboxService = ({ api }: Client) => ({
  items: (): Promise<Answer<{ items: InboxItem[] }>> => ask(() => api.inbox.$get()),
  alerts: (): Promise<Answer<{ alerts: Alert[] }>> => ask(() => api.alerts.$get()),
  seen: (id: string): Promise<Answer<Alert>> =>
    ask(() => api.alerts[':id'].seen.$post({ param: { id } })),
  /** Opens a plan to read for an hour to somebody outside its team; its lead and manager are told. */
  openInEmergency: (reference: string, why: string): Promise<Answer<Opened>> =>
    ask(() => api.emergencies.$post({ json: { reference, why } })),
})
