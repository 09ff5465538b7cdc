import type { WebContents } from 'electron'
import { pageAddress } from '#main/app-scheme.ts'

/**
 * A page whose process crashed is loaded anew: the vault stands open here as before, and every answer was kept as it was given. One that crashes over
 * and over is left alone.
 */
export const loadAfterCrash = (contents: Pick<WebContents, 'on' | 'loadURL'>, most = 3): void => {
  let crashes = 0
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    crashes += 1
    if (crashes <= most) void contents.loadURL(pageAddress)
  })
}
