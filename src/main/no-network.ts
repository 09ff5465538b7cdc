import type { Session } from 'electron'
import { appScheme } from '#main/app-scheme.ts'

/** Nothing leaves the machine: every request but those to our own scheme is cancelled, every permission refused, no spell-check download. */
export const forbidTheNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${appScheme}://`) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setSpellCheckerEnabled(false)
}
