import { runPopupRelay } from '@azure/msal-browser/popup-relay'

// Stands between a frame in somebody else's page and the sign-in. A window may only be opened by a click, so it waits
// for one; and it leads to Microsoft's sign-in and nowhere else, whatever it is asked.

const button = document.querySelector<HTMLButtonElement>('#continue')
const says = document.querySelector('#says')

button?.addEventListener('click', () => {
  button.disabled = true
  try {
    runPopupRelay({
      protocolVersion: 2,
      allowedAuthorityOrigins: ['https://login.microsoftonline.com'],
    })
    if (says) says.textContent = 'Sign in in the other window. This one closes by itself.'
  } catch {
    if (says) says.textContent = 'This window leads nowhere by itself. Close it and sign in again.'
  }
})
