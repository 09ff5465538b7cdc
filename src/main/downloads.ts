import type { Dialog, DownloadItem, Event, Session } from 'electron'
import { isMadeHere } from '#main/no-network.ts'

/** What a page saves goes where the user says in the system's own dialog, and only bytes that our page made can be saved. */
export const saveWhereAsked = (session: Session, dialog: Pick<Dialog, 'showSaveDialogSync'>): void => {
  session.on('will-download', (event: Event, item: DownloadItem) => {
    const path = isMadeHere(item.getURL()) ? dialog.showSaveDialogSync({ defaultPath: item.getFilename() }) : undefined
    // the path must be known before this returns, which only the waiting dialog can do
    if (path) item.setSavePath(path)
    else event.preventDefault()
  })
}
