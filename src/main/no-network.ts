import type { App, CommandLine, Session, WebContents } from 'electron'
import { appOrigin, pageAddress } from '#main/app-scheme.ts'

/**
 * Before the app is ready: no name is resolved, every connection is sent to a port where nobody listens, and calls between browsers may not go round
 * that. These stand below the page, whatever it does.
 */
export const closeTheLine = (commandLine: CommandLine): void => {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('proxy-server', 'http://127.0.0.1:9')
  commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', callsOnlyByProxy)
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
}

const callsOnlyByProxy = 'disable_non_proxied_udp'

/** Every request but those of our own page is cancelled, every permission and device refused, no spell-check dictionary fetched. */
export const forbidTheNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/** No page leaves its place, opens another or holds a guest. It may load itself again. */
export const keepInPlace = (app: App): void => {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWebRTCIPHandlingPolicy(callsOnlyByProxy)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', event => {
      if (event.url !== pageAddress) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-frame-navigate', event => {
      if (event.isMainFrame || !isMadeHere(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', event => event.preventDefault())
  })
}

/** Bytes that our own page put together: a preview or a download. */
export const isMadeHere = (url: string): boolean => url.startsWith(`blob:${appOrigin}/`)

const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`) || isMadeHere(url) || ownParts.some(part => url.startsWith(part))

/** What never leaves the process: written-out bytes, and the viewer of PDF files that Chromium has built in. */
const ownParts: readonly string[] = ['data:', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://resources/', 'chrome://print/']
