import { html } from 'hono/html'
import type { AppRole } from '../../plan/actor.ts'
import type { SamplePerson } from '../people.ts'

type Page = ReturnType<typeof html>

const roleWords: Readonly<Record<AppRole, string>> = {
  Practitioner: 'practitioner',
  Manager: 'manager',
  ProgrammeOfficer: 'programme officer',
  Auditor: 'auditor',
  Administrator: 'administrator',
}

/** The page on which a newcomer chooses who to be. `action` is where the choice goes, `style` where the look is. */
export function pickerPage(
  people: readonly SamplePerson[],
  { action, style }: { readonly action: string; readonly style: string },
): Page {
  return page(
    'Choose who to be',
    style,
    html`<h1>Choose who to be</h1>
      <p class="lead">Everybody here is invented. Nobody needs a password.</p>
      <form method="post" action="${action}">
        <ul class="people">
          ${people.map(choice)}
        </ul>
      </form>
      <p class="small">
        This page stands in for your council’s sign-in, on this machine only. To be two people at
        once, open a second window.
      </p>`,
  )
}

/** The whole card is pressed by its button, whose name is the person's alone; the rest describes it. */
function choice({ oid, name, agency, roles, says }: SamplePerson): Page {
  const place = [agency, ...roles.map((role) => roleWords[role])].join(', ')
  const part = (of: string) => `${of}-${oid}`
  return html`<li class="person">
    <span class="face" aria-hidden="true">${initialsOf(name)}</span>
    <button
      class="name"
      name="who"
      value="${oid}"
      aria-describedby="${part('place')} ${part('says')}"
    >
      ${name}
    </button>
    <span class="place" id="${part('place')}">${place}</span>
    <span class="says" id="${part('says')}">${says}</span>
  </li>`
}

/** The page for a request that nobody may be sent back from, and for the end of a sign-in. */
export function plainPage(
  title: string,
  says: string,
  { home, style }: { readonly home: string; readonly style: string },
): Page {
  return page(
    title,
    style,
    html`<h1>${title}</h1>
      <p class="lead">${says}</p>
      <p><a href="${home}">Go to Family Outcome Plan</a></p>`,
  )
}

function page(title: string, style: string, body: Page): Page {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Family Outcome Plan</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
