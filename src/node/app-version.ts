import { readFileSync } from 'node:fs'

/** The version in package.json, which stands two folders up in the sources and beside the built app. */
export const appVersion = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string } // seam: our own file
  return version
}
