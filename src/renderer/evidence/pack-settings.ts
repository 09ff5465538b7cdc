import type { InputOf } from '#contract/operations.ts'

// How a pack is to be bound, as the lawyer sets it.

export type PackOptions = InputOf<'pack.build'>['options']

export type PackSettings = {
  readonly for: 'ccf' | 'source'
  readonly paper?: 'a4' | 'us-letter'
  readonly prefix: string
  readonly volumes: 'one' | 'pages' | 'size'
  readonly volumePages?: number
  readonly volumeMegabytes?: number
  readonly group: readonly string[]
  readonly without: readonly string[]
  readonly party: string
  readonly reference: string
  /** Id of the paper that is put beside the bundle, or none. */
  readonly request: string
}

export const emptySettings: PackSettings = {
  for: 'ccf',
  prefix: '',
  volumes: 'one',
  group: [],
  without: [],
  party: '',
  reference: '',
  request: 'deletion-request',
}

/** Why a pack cannot be built so; undefined where it can. */
export const problemOf = ({ volumes, volumePages, volumeMegabytes }: PackSettings): 'no-pages' | 'no-size' | undefined => {
  if (volumes === 'pages' && (volumePages === undefined || volumePages < 10)) return 'no-pages'
  return volumes === 'size' && (volumeMegabytes === undefined || volumeMegabytes < 1) ? 'no-size' : undefined
}

/** As the host takes it. Names of the client never go into a pack for the source. `paper`: the one of the settings of the app. */
export const optionsOf = (settings: PackSettings, paper: 'a4' | 'us-letter', themes: readonly string[]): PackOptions => {
  const { volumes, volumePages, volumeMegabytes } = settings
  const isForCcf = settings.for === 'ccf'
  return {
    for: settings.for,
    paper: settings.paper ?? paper,
    prefix: settings.prefix.trim(),
    ...(volumes === 'pages' && volumePages !== undefined && { volumePages: Math.round(volumePages) }),
    ...(volumes === 'size' && volumeMegabytes !== undefined && { volumeBytes: Math.round(volumeMegabytes * 1_000_000) }),
    group: settings.group.filter(theme => themes.includes(theme)),
    without: [...settings.without],
    ...(isForCcf && settings.party.trim() !== '' && { party: settings.party.trim() }),
    ...(isForCcf && settings.reference.trim() !== '' && { reference: settings.reference.trim() }),
    request: isForCcf && settings.request !== 'none' ? settings.request : null,
  }
}
