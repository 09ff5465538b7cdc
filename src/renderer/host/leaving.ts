/** Where the user may be going for good: the page is hidden, loses the focus, or ends. `run` must begin its work at once. The answer stops it. */
export const onGoingAway = (page: Window, run: () => void): (() => void) => {
  const hidden = () => page.document.visibilityState === 'hidden' && run()
  for (const event of ends) page.addEventListener(event, run)
  page.document.addEventListener('visibilitychange', hidden)
  return () => {
    for (const event of ends) page.removeEventListener(event, run)
    page.document.removeEventListener('visibilitychange', hidden)
  }
}

/** Before the page ends it is asked whether it may: that comes ahead of the goodbye to the host. */
const ends = ['blur', 'beforeunload', 'pagehide'] as const

/** Whether the page is about to end. A page that was asked and stayed is not, two seconds later. */
export const leavingOf = (page: Window): (() => boolean) => {
  let since: number | undefined
  const leaving = () => {
    since = performance.now()
  }
  page.addEventListener('beforeunload', leaving)
  page.addEventListener('pagehide', leaving)
  return () => since !== undefined && performance.now() - since < 2000
}
