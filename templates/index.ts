import type { Template } from '#core/document/template.ts'
import { accessRequest } from '#templates/access-request/letter.ts'
import { deletionRequest } from '#templates/deletion-request/letter.ts'
import { nonImplementation } from '#templates/non-implementation/letter.ts'
import { provisionalMeasures } from '#templates/provisional-measures/letter.ts'
import { reminder } from '#templates/reminder/letter.ts'
import { statusCertificate } from '#templates/status-certificate/letter.ts'
import { supplementaryInformation } from '#templates/supplementary-information/letter.ts'

export const templates = {
  'access-request': accessRequest,
  'deletion-request': deletionRequest,
  'provisional-measures': provisionalMeasures,
  reminder,
  'non-implementation': nonImplementation,
  'status-certificate': statusCertificate,
  'supplementary-information': supplementaryInformation,
} as const satisfies { readonly [id: string]: Template }

export type DocumentId = keyof typeof templates

export const documentIds: readonly string[] = Object.keys(templates)

/** The template of a document; undefined where there is none of that name. */
export const templateOf = (id: string): Template | undefined => Object.entries(templates).find(([known]) => known === id)?.[1]
