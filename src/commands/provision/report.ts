import type { Refusal } from '../../lists/answer.ts'
import type { ColumnName } from '../../lists/complete-list.ts'
import type { Provisioned } from '../../lists/provision.ts'
import type { Right, SiteRights } from '../../lists/site-rights.ts'

const columns = (says: string, names: readonly ColumnName[]): string[] =>
  names.map(({ list, column }) => `${says} ${list}: ${column}`)

/** Why Graph did not do what was asked, for somebody at a command line. */
export function reasonOf(refusal: Refusal): string {
  switch (refusal.outcome) {
    case 'busy':
      return 'SharePoint is busy or out of reach; run this again later'
    case 'forbidden':
      return 'the token does not reach; it has to be that of somebody who may manage the site'
    case 'gone':
      return 'it is not there'
    case 'conflict':
    case 'taken':
      return 'somebody else made or changed it at the same time; run this again'
    case 'refused':
      return refusal.code === 'newer'
        ? 'a newer version of this product provisioned the site; use that one'
        : `SharePoint refused it (${refusal.status} ${refusal.code})`
  }
}

/** The lines that say what provisioning did. */
export function linesOf(done: Provisioned): string[] {
  const lines = [
    ...done.made.map((list) => `Made the list ${list}`),
    ...columns('Added to', done.added),
    ...columns('Gave more words to', done.offered),
    ...columns('Gave a new heading to', done.relabelled),
    ...done.steps.map((number) => `The lists are at version ${number}`),
  ]
  return [
    ...(lines.length === 0 && !done.stopped
      ? ['Nothing to do: every list is as it should be.']
      : lines),
    ...columns('NOT AS IT SHOULD BE, and left as it is,', done.differing),
    ...(done.stopped ? [`STOPPED at ${done.stopped.at}: ${reasonOf(done.stopped.because)}.`] : []),
  ]
}

const rightLine = ({ kind, who, roles }: Right) => `  ${kind} ${who} (${roles.join(', ')})`
const section = (says: string, rights: readonly Right[]): string[] =>
  rights.length === 0 ? [] : [says, ...rights.map(rightLine)]

/** What Graph does not tell of a site, and what a person has to look at in SharePoint itself. */
const byHand = [
  'Graph does not show the following; look in SharePoint: who is in its groups and who administers the site collection, that',
  'sharing is off, that search leaves the site out, its sensitivity label, its retention, and that versions of the list "Access" are off.',
  'Nor can it arrange a view: in each list hide "Row key", "Plan key" and "Directory number" from the view that people open.',
]

/** The lines that say who may reach the site, and what could not be seen. */
export function rightsLines(rights: SiteRights): string[] {
  return [
    ...section('May reach the site, as named:', rights.expected),
    ...section('MAY REACH THE SITE AND WAS NOT NAMED:', rights.unexpected),
    ...section('Groups, into which Graph does not look:', rights.unseen),
    ...rights.unasked.map(
      ([what, because]) => `The rights of ${what} could not be asked: ${reasonOf(because)}.`,
    ),
    ...byHand,
  ]
}
