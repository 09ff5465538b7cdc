import type { FormRequest } from '#core/kit/form.ts'
import { own, secondary } from '#law/procedure/basis.ts'
import { limits } from '#law/procedure/ccf-2026-11/limits.ts'

const argued = { pages: limits['argument-pages'], annexes: limits.appendices } as const

/** What can be filed or sent through the Portal, and the paper each needs. */
export const requests = [
  { id: 'access', title: 'Request for access', filedAs: 'Access to data', document: 'access-request', ...argued, ...secondary('p29') },
  { id: 'deletion', title: 'Request for deletion', filedAs: 'Correction or deletion of data', document: 'deletion-request', ...argued, ...secondary('p29') },
  {
    id: 'correction',
    title: 'Request for correction',
    filedAs: 'Correction or deletion of data',
    document: 'correction-request',
    ...argued,
    ...secondary('p29'),
  },
  {
    id: 'revision',
    title: 'Application for revision',
    filedAs: 'Revision of a decision',
    document: 'revision-summary',
    pages: limits['revision-summary-pages'],
    annexes: limits.appendices,
    ...secondary('p29', 'p18'),
  },
  { id: 'provisional-measures', title: 'Request for provisional measures', document: 'provisional-measures', ...argued, ...own },
] as const satisfies readonly FormRequest[]
