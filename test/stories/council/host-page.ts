/** What a host says of itself and of where the tab stands; the flat names are those of the wire. */
export interface HostSays {
  readonly hostName: 'Teams' | 'Outlook' | 'Office'
  /** Whether it signs in for the page (nested app authentication). */
  readonly signsIn: boolean
  readonly context?: Readonly<Record<string, string>>
  /** It shows the page and answers nothing. */
  readonly isSilent?: boolean
}

/**
 * A page that frames the tab and speaks to it as Teams, Outlook and Microsoft 365 do: answers by id, events by name, and
 * sign-in as messages of its own kind, which it hands to `window.hostSignsIn`.
 */
export function hostPage(app: string, path: string, says: HostSays): string {
  const context = {
    theme: 'default',
    locale: 'en-gb',
    frameContext: 'content',
    hostName: says.hostName,
    hostClientType: 'web',
    sessionId: 's',
    ...says.context,
  }
  const runtime = {
    apiVersion: 4,
    isNAAChannelRecommended: says.signsIn,
    isLegacyTeams: false,
    supports: {
      app: { notifySuccessResponse: {} },
      pages: { config: {}, backStack: {}, currentApp: {}, tabs: {} },
      ...(says.signsIn ? { nestedAppAuth: {} } : {}),
    },
  }
  const told = JSON.stringify({ app, context, runtime, isSilent: says.isSilent === true })
  return `<!doctype html><title>Host</title><style>iframe { width: 100%; height: 90vh }</style>
<iframe name="tab" src="${app}${path}" allow="clipboard-write"></iframe>
<script>
const told = ${told.replaceAll('<', '\\u003c')}
const frame = document.querySelector('iframe')
const post = (message) => frame.contentWindow.postMessage(message, told.app)
const replies = {
  initialize: () => ['content', 'web', '2.0.1', JSON.stringify(told.runtime)],
  getContext: () => [told.context],
  'appInitialization.success': () => [],
}
addEventListener('message', async ({ source, origin, data }) => {
  if (told.isSilent || source !== frame.contentWindow || origin !== told.app) return
  if (data.func === 'nestedAppAuth.execute') {
    const asked = JSON.parse(data.data)
    const answer = await window.hostSignsIn(asked)
    const whole = { messageType: 'NestedAppAuthResponse', requestId: asked.requestId, ...answer }
    return post({ args: [null, JSON.stringify(whole)] })
  }
  const reply = replies[data.func]
  if (reply) post({ id: data.id, uuidAsString: data.uuidAsString, args: reply() })
})
window.setTheme = (theme) => post({ func: 'themeChange', args: [theme] })
</script>`
}
