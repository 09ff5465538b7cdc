import type { BrowserWindow, Event } from 'electron'
import type { News } from '#node/news.ts'

/**
 * The first wish to close is passed on, so that the page can keep what is being typed; the page then closes itself. A page that does not is closed
 * after `patience` milliseconds.
 */
export const closeAfterPage = (
  window: Pick<BrowserWindow, 'on' | 'close' | 'isDestroyed'>,
  news: Pick<News, 'tell'>,
  later: typeof setTimeout,
  patience = 1000,
): void => {
  let asked = false
  window.on('close', (event: Event) => {
    if (asked) return
    asked = true
    event.preventDefault()
    news.tell({ kind: 'close-requested' })
    later(() => {
      if (!window.isDestroyed()) window.close()
    }, patience)
  })
}
