import { resolve } from 'node:path'

export type WindowArguments = {
  readonly data: string | undefined
  /** Case files that the system or the user named. */
  readonly files: readonly string[]
}

/** What of Electron's own arguments is for us: `--data DIR` or `--data=DIR`, and case files. The rest is Chromium's, in any order. */
export const readWindowArguments = (argv: readonly string[]): WindowArguments => {
  const joined = argv.find(word => word.startsWith('--data='))?.slice('--data='.length)
  const at = argv.indexOf('--data')
  const given = joined ?? (at === -1 ? undefined : argv[at + 1])
  return { data: given && resolve(given), files: argv.slice(1).filter(word => !word.startsWith('-') && word !== given && word.endsWith('.json')) }
}
