// Chromium knows no schemes of ours. A page of `recourse://app/` is opened as `https://app.recourse.invalid/`, which no name server answers, and its
// requests are handed to the app's own `protocol.handle`. No test may look at the page's address.

const known = new Set<string>()

export const registerScheme = (scheme: string): void => void known.add(scheme)

export const toBrowser = (url: string): string => {
  const [, scheme = '', host, rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)(.*)$/i.exec(url) ?? []
  return known.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url
}

/** Also of an origin, and of what a blob's address begins with. */
export const toApp = (url: string): string => {
  const [, before = '', host, scheme = '', rest = ''] = /^(blob:)?https:\/\/([^/]*)\.([a-z][a-z0-9+.-]*)\.invalid(\/.*)?$/i.exec(url) ?? []
  return known.has(scheme) ? `${before}${scheme}://${host}${rest}` : url
}
