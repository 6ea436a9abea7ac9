/** Where each answer of the service is tried for places that are kept from its reader; a route that is new must be put here. */
export const triedRoutes: Readonly<Record<string, string>> = {
  'GET /api/plans/{key}': 'parents-in-team',
  'GET /api/plans/{key}/events': 'parents-in-team',
  'POST /api/plans/{key}/operations': 'parents-in-team',
  'POST /api/plans/{key}/presence': 'parents-in-team',
  'GET /api/plans/{key}/closure': 'closure-places',
  'POST /api/plans/{key}/closure': 'closure-places',
  'GET /api/plans/{key}/closure/record': 'closure-places',
  'POST /api/plans/{key}/preview': 'parents-in-team',
  'GET /api/plans/{key}/family-copy': 'parents-copies',
  'GET /api/families': 'parents-in-team',
  'GET /api/plans/{key}/access': 'parents-in-team',
  'GET /api/plans/{key}/changes': 'parents-in-team',
  'GET /api/access': 'parents-in-team',
  'GET /api/alerts': 'parents-in-team',
  'GET /api/inbox': 'parents-in-team',
  'GET /api/retention': 'parents-in-team',
  'POST /api/plans/{key}/hold': 'parents-in-team',
  'POST /api/plans/{key}/subject-access': 'parents-copies',
  'GET /api/plans/{key}/subject-access': 'parents-copies',
  'GET /api/plans/{key}/subject-access/{request}': 'parents-copies',
  'POST /api/plans/{key}/subject-access/{request}/decisions': 'parents-copies',
  'POST /api/plans/{key}/subject-access/{request}/extension': 'parents-copies',
  'POST /api/plans/{key}/subject-access/{request}/bundle': 'parents-copies',
  'POST /api/emergencies': 'parents-elsewhere',
  'POST /api/alerts/{id}/seen': 'parents-elsewhere',
  'GET /api/access/unusual': 'parents-elsewhere',
  'GET /api/scorecard': 'parents-elsewhere',
  'POST /api/plans/{key}/hold/lifted': 'parents-elsewhere',
  'POST /api/plans/{key}/disposal': 'parents-elsewhere',
  'DELETE /api/plans/{key}/disposal': 'parents-elsewhere',
  'GET /api/disposals': 'parents-elsewhere',
  'POST /api/disposals/{key}/confirmed': 'parents-elsewhere',
}

/** Routes whose answer holds nothing of any plan. */
export const ofNoPlan: readonly string[] = [
  'GET /api/configuration',
  'GET /api/me',
  // A key that seals what its asker alone has typed and not saved.
  'GET /api/drafts/key',
  // When one wants no card, for oneself alone.
  'GET /api/me/quiet-hours',
  'PUT /api/me/quiet-hours',
  // Answers a key and a number, both made by the service.
  'POST /api/plans',
  // Who works where, for everybody who may look a colleague up: it ties nobody to a family.
  'GET /api/directory',
  'PUT /api/directory/{oid}',
  'DELETE /api/directory/{oid}',
]

/**
 * What the product is to give out and does not yet, by a word that a file of it would bear in its name, and how its first test
 * has to go. Once such a file is there the test beside this list fails until the output is tried as the others are.
 */
export const notBuilt: Readonly<Record<string, string>> = {
  calendar:
    'a meeting’s title and body, as the father’s and the mother’s calendars would have them',
  invitation: 'the same, by mail',
  'export-': 'a file of a plan; the lists are for records officers alone, who read all of it',
}

/** Where each thing that the chat tells of a plan is tried for the same places; a command that is new must be put here. */
export const triedInChat: Readonly<Record<string, string>> = {
  'my actions': 'parents-chat',
  reviews: 'parents-chat',
  plan: 'parents-chat',
  outstanding: 'parents-chat',
  help: 'parents-chat',
  'composeExtension/query': 'parents-chat',
  'composeExtension/queryLink': 'parents-chat',
  'application/vnd.microsoft.meetingStart': 'parents-chat',
  'application/vnd.microsoft.meetingEnd': 'parents-chat',
}
