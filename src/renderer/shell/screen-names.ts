/** Every screen; the rail shows `caseScreens` in this order while a case is open, and always the library. */
export const caseScreens = ['situation', 'assessment', 'route', 'drafts', 'evidence', 'client', 'calendar', 'filing'] as const
const otherScreens = ['library', 'cases', 'settings', 'vault'] as const
export const screenNames = [...caseScreens, ...otherScreens] as const

export type ScreenName = (typeof screenNames)[number]

export const needsCase = (screen: ScreenName): boolean => caseScreens.some(name => name === screen)

const searched: readonly ScreenName[] = ['cases', 'situation', 'evidence', 'library']

/** Whether the screen has a search of its own, also where it is still loading. */
export const hasSearch = (screen: ScreenName): boolean => searched.includes(screen)
