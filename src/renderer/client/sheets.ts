/** The client's own sheets, in the order in which they are needed. */
export const clientSheets = [
  'questionnaire',
  'evidence-request-list',
  'power-of-attorney',
  'protection-consent',
  'risk-note',
  'client-briefing',
  'travel-card',
  'detention-sheet',
  'travel-letter',
  'carry-pack-note',
] as const

export type ClientSheet = (typeof clientSheets)[number]

/** Whether the client may have it on a journey: it is made for that, only once the name is cleared, or never. */
export type Carried = 'carry' | 'once-cleared' | 'home' | 'counsel'

export const carried: { readonly [S in ClientSheet]: Carried } = {
  questionnaire: 'home',
  'evidence-request-list': 'home',
  'power-of-attorney': 'counsel',
  'protection-consent': 'counsel',
  'risk-note': 'counsel',
  'client-briefing': 'home',
  'travel-card': 'carry',
  'detention-sheet': 'home',
  'travel-letter': 'once-cleared',
  'carry-pack-note': 'once-cleared',
}

/** Written for the client to read: how hard it reads is shown. */
export const plainSheets: readonly ClientSheet[] = [
  'client-briefing',
  'travel-card',
  'detention-sheet',
  'carry-pack-note',
  'risk-note',
  'evidence-request-list',
]

export const sheetOf = (at: string | undefined): ClientSheet => clientSheets.find(id => id === at) ?? 'client-briefing'
