import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'

interface SignInEndedProps {
  readonly hasFailed: boolean
  readonly onSignIn: () => void
}

/** Says that a sign-in has ended over a screen that stays as it is, drawers included, so that nothing typed is lost. */
export function SignInEnded({ hasFailed, onSignIn }: SignInEndedProps) {
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Your sign-in has ended</DialogTitle>
          <DialogContent>
            {hasFailed && <strong>The sign-in did not come to its end. </strong>}
            What you typed is still here, and is saved when you have signed in again.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSignIn}>
              Sign in again
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
