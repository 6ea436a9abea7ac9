import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'

interface TroubleProps {
  readonly title: string
  readonly children: string
  readonly onTryAgain?: () => void
}

/** What happened, what is kept and what to do, with a way to try again. */
export function Trouble({ title, children, onTryAgain }: TroubleProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {onTryAgain && (
        <MessageBarActions>
          <Button onClick={onTryAgain}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
