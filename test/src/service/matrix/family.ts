import type { Operation } from '../../../../src/plan/operation.ts'
import { openTokenOffice } from '../tokens.ts'
import {
  adding,
  helen,
  ivy,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'
import { askers, coming, former, glass, misplaced, moved, unlisted, type Asker } from './askers.ts'

/** A service with the Hartley family's plan, and everybody of the table where they stand to it. */
export interface MatrixLab extends ServiceLab {
  readonly key: string
  readonly reference: string
  /** Of what is held about Sam, asked for a day before. */
  readonly request: string
  askAs(asker: Asker, method: string, path: string, body?: unknown): Promise<Response>
}

const yesterday = '2026-11-24'
const tomorrow = '2026-11-26'
const opened = '2026-06-01'
const since = '2026-01-02T09:00:00.000Z'

/** Words of the Hartley family that only those who may open their plan ever read. */
export const theirs = ['Hartley', 'Sam', '2014-05-02']

export async function openMatrixLab(restricted: boolean): Promise<MatrixLab> {
  const lab = await openServiceLab()
  for (const { oid, name, agency } of [former, coming, unlisted, misplaced, moved, glass]) {
    lab.log.directory.keep({ oid, name, agency }, ivy.oid, since)
  }
  const key = openFamily(lab)
  const joins = (who: Person, from: string, to: string | null) =>
    adding('member', {
      oid: who.oid,
      name: who.name,
      agency: who.agency,
      role: 'member',
      from,
      ...(to === null ? {} : { to }),
    })
  write(lab, priya, key, [
    joins(former, opened, yesterday),
    joins(coming, tomorrow, null),
    joins(unlisted, opened, null),
    joins(misplaced, opened, null),
    joins(moved, opened, null),
  ])
  lab.log.directory.drop(unlisted.oid, ivy.oid, since)
  lab.log.directory.keep({ ...plain(moved), agency: 'Southfield Housing' }, ivy.oid, since)
  const reference = referenceOf(lab, key)
  // Opened before the family is restricted: whether that ends it is for the table to say.
  await lab.post(glass, '/api/emergencies', {
    reference,
    why: 'A child was seen alone at night in the snow.',
  })
  if (restricted) write(lab, helen, key, [restricting(lab, key)])
  const asked = await lab.post(helen, `/api/plans/${key}/subject-access`, {
    person: 'sam',
    askedBy: 'sam',
    asked: yesterday,
  })
  const { id: request } = (await asked.json()) as { id: string }
  if (asked.status !== 201) throw new Error(JSON.stringify(request))
  const otherOffice = await openTokenOffice()
  return {
    ...lab,
    key,
    reference,
    request,
    async askAs(asker, method, path, body) {
      const { who } = askers[asker]
      const headers: Record<string, string> = {}
      if (who) {
        const office = asker === 'forged' ? otherOffice : lab.office
        headers['authorization'] = await office.authorization(who.oid, who.roles, {
          name: who.name,
        })
      }
      if (body !== undefined) headers['content-type'] = 'application/json'
      return lab.service.fetch(
        new Request(`http://127.0.0.1:3978${path}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      )
    },
  }
}

const plain = ({ oid, name, agency }: Person) => ({ oid, name, agency })

function write(lab: ServiceLab, who: Person, key: string, operations: readonly Operation[]): void {
  const written = lab.service.desk.write(who, key, operations, 'page')
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
}

const headIn = (lab: ServiceLab, key: string) =>
  [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')

function referenceOf(lab: ServiceLab, key: string): string {
  const reference = headIn(lab, key)?.fields['reference']
  if (typeof reference !== 'string') throw new Error('the plan has no number')
  return reference
}

function restricting(lab: ServiceLab, key: string): Operation {
  const record = headIn(lab, key)?.id ?? ''
  return { do: 'set', id: 'op-restrict', record, field: 'restricted', value: true, base: 0 }
}
