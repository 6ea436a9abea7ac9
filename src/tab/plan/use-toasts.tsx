import {
  Link,
  Toast,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components'

/** Says that something was saved, for six seconds, with a way to take it back. */
export function useToasts() {
  const toasterId = useId('saved')
  const { dispatchToast } = useToastController(toasterId)
  function saySaved(says: string, undo?: () => void) {
    dispatchToast(
      <Toast>
        <ToastTitle
          {...(undo && {
            action: (
              <ToastTrigger>
                <Link onClick={undo}>Undo</Link>
              </ToastTrigger>
            ),
          })}
        >
          {says}
        </ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 6000, pauseOnHover: true, politeness: 'polite' },
    )
  }
  return { toasterId, saySaved }
}
