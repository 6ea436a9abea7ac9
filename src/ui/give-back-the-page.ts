/** Where the screen under a drawer or dialog went away together with it, the library leaves the page hidden from screen readers. */
export function giveBackThePage(): void {
  if (document.querySelector('[aria-modal="true"]')) return
  document.getElementById('root')?.removeAttribute('aria-hidden')
}
