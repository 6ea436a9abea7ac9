/** What is wrong may lie above or below what is seen: the first field at fault takes the focus, or the top shows why. */
export function showFirstFault(form: HTMLFormElement | null) {
  const fault = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')
  const field = fault?.matches('input, select, textarea')
    ? fault
    : fault?.querySelector<HTMLElement>('input:checked, input, select, textarea')
  if (field) field.focus()
  else form?.scrollIntoView({ block: 'start' })
}
