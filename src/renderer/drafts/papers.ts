/** All papers, as a lawyer looks for them. */
export const paperGroups = {
  requests: [
    'access-request',
    'deletion-request',
    'correction-request',
    'pre-emptive-submission',
    'provisional-measures',
    'revision-summary',
    'revision-argument',
    'supplementary-information',
    'reminder',
    'non-implementation',
    'status-certificate',
  ],
  accompanying: ['cover-message', 'power-of-attorney', 'protection-consent', 'annex-list', 'chronology', 'confidentiality-schedule'],
  letters: [
    'protection-confirmation-request',
    'national-authority-letter',
    'evidence-brief',
    'national-data-request',
    'bank-letter',
    'screening-correction',
    'travel-letter',
  ],
  client: ['client-briefing', 'travel-card', 'detention-sheet', 'carry-pack-note'],
  working: ['risk-note', 'evidence-request-list', 'questionnaire', 'reasoning-receipt'],
} as const

export type PaperGroup = keyof typeof paperGroups

export type PaperId = (typeof paperGroups)[PaperGroup][number]

export const groupsInOrder = ['requests', 'accompanying', 'letters', 'client', 'working'] as const satisfies readonly PaperGroup[]

export const paperIds: readonly PaperId[] = groupsInOrder.flatMap(group => paperGroups[group])

export const groupOf = (document: string): PaperGroup => groupsInOrder.find(group => paperGroups[group].some(id => id === document)) ?? 'requests'

export const isPaper = (id: string): id is PaperId => paperIds.some(known => known === id)
