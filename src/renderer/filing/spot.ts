import type { RequestKind } from '#core/preflight/input.ts'

// What the screen shows: a request, and one of its parts. A check is named behind the part: `deletion/checks/A05`.

export const requests = ['access', 'deletion', 'correction', 'revision', 'provisional-measures'] as const satisfies readonly RequestKind[]

export const tabs = ['checks', 'kit', 'sent', 'rests'] as const

export type Tab = (typeof tabs)[number]

export type Spot = { readonly request: RequestKind; readonly tab: Tab; readonly check?: string }

export const spotOf = (at: string | undefined, otherwise: RequestKind): Spot => {
  const [first, second, third] = (at ?? '').split('/')
  const request = requests.find(id => id === first) ?? otherwise
  const tab = tabs.find(id => id === second) ?? 'checks'
  return { request, tab, ...(third !== undefined && third !== '' && { check: third }) }
}

export const atOf = ({ request, tab, check }: Spot): string => [request, tab, ...(check === undefined ? [] : [check])].join('/')

/** The request a recommended paper makes; a submission ahead of any notice is filed for deletion. */
export const requestOfPaper = (paper: string | undefined): RequestKind => byPaper[paper ?? ''] ?? 'deletion'

const byPaper: { readonly [paper: string]: RequestKind } = {
  'access-request': 'access',
  'revision-summary': 'revision',
  'provisional-measures': 'provisional-measures',
}
