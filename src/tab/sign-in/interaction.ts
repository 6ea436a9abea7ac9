import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser'

/** What MSAL says where a silent attempt cannot end without the person; a hidden frame that times out is one of them. */
const codes = new Set(['timed_out', 'monitor_window_timeout', 'no_account_error', 'login_required'])

/** Whether only a person can mend this failure. */
export const isSignInNeeded = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError ||
  (error instanceof AuthError && codes.has(error.errorCode))
