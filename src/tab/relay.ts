import { runPopupRelay } from '@azure/msal-browser/popup-relay'

// Stands between a frame in somebody else's page and the sign-in. A window may only be opened by a click, so it waits
// for one; and it leads to Microsoft's sign-in and nowhere else, whatever it is asked.

const button = document.querySelector<HTMLButtonElement>('#continue')
const says = document.querySelector('#says')

/**
 * A window as it looks while it is open. A sign-in page may cut itself off from whoever opened it (COOP); to us it then
 * looks closed though somebody types in it, and MSAL would give up. Whoever does close it closes this window too.
 */
const stillOpen = (child: Window): Window =>
  new Proxy(child, {
    get(target, name) {
      if (name === 'closed') return false
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })

const open = window.open.bind(window)
window.open = (...how) => {
  const child = open(...how)
  return child && stillOpen(child)
}

button?.addEventListener('click', () => {
  button.disabled = true
  try {
    runPopupRelay({
      protocolVersion: 2,
      allowedAuthorityOrigins: ['https://login.microsoftonline.com'],
    })
    if (says)
      says.textContent =
        'Sign in in the other window. This one closes by itself; close it to begin again.'
  } catch {
    if (says) says.textContent = 'This window leads nowhere by itself. Close it and sign in again.'
  }
})
