import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useMedia } from '../../../ui/use-media.ts'
import type { Recorder } from './use-recorder.ts'

interface RecorderBarProps {
  readonly recorder: Recorder
  readonly mayRecord: boolean
  readonly isOffline: boolean
  readonly isFollowing: boolean
  /** Something was typed at this step and is not saved. */
  readonly isTyped: boolean
  /** The step they are at is not shown to this reader. */
  readonly isElsewhere: boolean
  readonly onFollow: () => void
  readonly onTake: () => void
}

/** One bar, the worst first: that the line is broken, or who records and whether this page follows. Nothing where all is as it should be. */
export function RecorderBar(props: RecorderBarProps) {
  const { recorder, mayRecord, isOffline, isFollowing, isTyped } = props
  const layout = useMedia('(max-width: 719px)') ? 'multiline' : 'singleline'
  const { isElsewhere, onFollow, onTake } = props
  if (isOffline) {
    return (
      <MessageBar intent="warning" layout={layout}>
        <MessageBarBody>
          You are offline. What you type is kept in this tab. Save again when you are back.
        </MessageBarBody>
      </MessageBar>
    )
  }
  const { other, isMe } = recorder
  if (isMe || (!other && !mayRecord)) {
    return isMe ? null : (
      <MessageBar layout={layout}>
        <MessageBarBody>
          You can read this review. Your place in this team does not let you record it.
        </MessageBarBody>
      </MessageBar>
    )
  }
  const name = other?.name ?? 'A colleague'
  const says = !other
    ? 'Nobody records this review now.'
    : isElsewhere
      ? `${name} records, and is at a step that you are not shown.`
      : isFollowing
        ? `${name} records. You follow.`
        : `${name} records. You look around by yourself.`
  return (
    <MessageBar layout={layout}>
      <MessageBarBody>
        {says}
        {isTyped && ' What you typed here is kept, and is not saved.'}
      </MessageBarBody>
      <MessageBarActions>
        {other && !isFollowing && <Button onClick={onFollow}>Follow</Button>}
        {mayRecord && <Button onClick={onTake}>{other ? 'Take over' : 'Record'}</Button>}
      </MessageBarActions>
    </MessageBar>
  )
}
