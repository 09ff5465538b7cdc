import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { saveWhereAsked } from '#main/downloads.ts'
import { forbidTheNetwork, keepInPlace } from '#main/no-network.ts'

const forbidden = () => {
  const heard: {
    request?: (details: { readonly url: string }, answer: (decision: { readonly cancel: boolean }) => void) => void
    permission?: boolean
    spellCheck?: boolean
  } = {}
  const session = {
    webRequest: {
      onBeforeRequest: (listener: NonNullable<typeof heard.request>) => {
        heard.request = listener
      },
    },
    setPermissionRequestHandler: (handler: (contents: null, name: string, answer: (granted: boolean) => void) => void) =>
      handler(null, 'media', granted => {
        heard.permission = granted
      }),
    setPermissionCheckHandler: (handler: () => boolean) => {
      heard.permission = heard.permission || handler()
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      heard.permission = heard.permission || handler()
    },
    setSpellCheckerLanguages: () => {},
    setSpellCheckerEnabled: (on: boolean) => {
      heard.spellCheck = on
    },
  }
  forbidTheNetwork(session as never) // seam: of a session, what is set on it
  const isCancelled = (url: string): boolean => {
    let cancelled = false
    heard.request?.({ url }, ({ cancel }) => {
      cancelled = cancel
    })
    return cancelled
  }
  return { ...heard, isCancelled }
}

it('no permission is given and no dictionary fetched', () => {
  const { permission, spellCheck } = forbidden()
  expect([permission, spellCheck]).toEqual([false, false])
})

it.each([
  'https://example.org/',
  'http://127.0.0.1:80/',
  'ws://localhost/',
  'file:///etc/passwd',
  'recourse://other/',
  'blob:https://example.org/1',
  'recourse://app.evil/',
])('%s is cancelled', url => {
  expect(forbidden().isCancelled(url)).toBe(true)
})

it.each(['recourse://app/index.html', 'blob:recourse://app/1', 'data:image/png;base64,AA=='])('%s is not', url => {
  expect(forbidden().isCancelled(url)).toBe(false)
})

describe('a page', () => {
  const contents = () => {
    const app = new EventEmitter()
    keepInPlace(app as never) // seam: only an event is listened to
    const made = Object.assign(new EventEmitter(), {
      opens: true,
      setWebRTCIPHandlingPolicy: () => {},
      setWindowOpenHandler: (handler: () => { readonly action: string }) => {
        made.opens = handler().action !== 'deny'
      },
    })
    app.emit('web-contents-created', {}, made)
    return made
  }
  const isPrevented = (event: string, details: object): boolean => {
    let prevented = false
    contents().emit(event, {
      ...details,
      preventDefault: () => {
        prevented = true
      },
    })
    return prevented
  }

  it('opens no window', () => expect(contents().opens).toBe(false))

  it.each([
    ['will-navigate', { url: 'https://example.org/' }, true],
    ['will-navigate', { url: 'recourse://app/index.html?x' }, true],
    ['will-navigate', { url: 'recourse://app/index.html' }, false],
    ['will-redirect', { url: 'recourse://app/index.html' }, true],
    ['will-frame-navigate', { url: 'blob:recourse://app/1', isMainFrame: true }, true],
    ['will-frame-navigate', { url: 'blob:recourse://app/1', isMainFrame: false }, false],
    ['will-frame-navigate', { url: 'https://example.org/', isMainFrame: false }, true],
    ['will-attach-webview', {}, true],
  ])('%s %j prevented: %s', (event, details, prevented) => {
    expect(isPrevented(event, details)).toBe(prevented)
  })
})

describe('a download', () => {
  const download = (url: string, chosen: string | undefined) => {
    const session = new EventEmitter()
    let asked: unknown
    const dialog = {
      showSaveDialogSync: (options: unknown) => {
        asked = options
        return chosen
      },
    }
    saveWhereAsked(session as never, dialog as never) // seam: of both, what saving touches
    let prevented = false
    let path: string | undefined
    const item = {
      getURL: () => url,
      getFilename: () => 'letter.pdf',
      setSavePath: (given: string) => {
        path = given
      },
    }
    const event = {
      preventDefault: () => {
        prevented = true
      },
    }
    session.emit('will-download', event, item)
    return { asked, prevented, path }
  }

  it('of our own bytes goes where the user says', () => {
    expect(download('blob:recourse://app/1', '/there.pdf')).toEqual({ asked: { defaultPath: 'letter.pdf' }, prevented: false, path: '/there.pdf' })
  })

  it('the user calls off is not made', () => {
    expect(download('blob:recourse://app/1', undefined).prevented).toBe(true)
  })

  it('of anything else is not even asked about', () => {
    expect(download('https://example.org/a', '/there.pdf')).toEqual({ asked: undefined, prevented: true, path: undefined })
  })
})
