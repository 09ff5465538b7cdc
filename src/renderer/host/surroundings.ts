import { isMac } from '#renderer/shell/key-names.ts'

export type Surroundings = {
  /** A window of its own, with a main process behind it; else a page in a browser. */
  readonly isOwnWindow: boolean
  readonly system: 'mac' | 'windows' | 'linux'
}

/** What the page stands in, for the settings that not every place can keep. */
export const surroundings = (): Surroundings => ({
  isOwnWindow: window.bridge !== undefined,
  system: isMac() ? 'mac' : /windows/i.test(navigator.userAgent) ? 'windows' : 'linux',
})
