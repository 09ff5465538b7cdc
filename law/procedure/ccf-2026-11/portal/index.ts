import type { FormBlock, PortalForm } from '#core/kit/form.ts'
import type { FactId } from '#law/language.ts'
import { closing } from '#law/procedure/ccf-2026-11/portal/closing.ts'
import { matter } from '#law/procedure/ccf-2026-11/portal/matter.ts'
import { opening } from '#law/procedure/ccf-2026-11/portal/opening.ts'
import { particular } from '#law/procedure/ccf-2026-11/portal/particular.ts'
import { person } from '#law/procedure/ccf-2026-11/portal/person.ts'
import { requests } from '#law/procedure/ccf-2026-11/portal/requests.ts'
import { steps } from '#law/procedure/ccf-2026-11/portal/steps.ts'

const blocks = [
  { id: 'request', title: 'The request' },
  { id: 'applicant', title: 'The applicant' },
  { id: 'entity', title: 'The entity' },
  { id: 'minor', title: 'The minor' },
  { id: 'submitter', title: 'Who files' },
  { id: 'data', title: 'The data' },
  { id: 'proceedings', title: 'Proceedings' },
  { id: 'urgency', title: 'Urgency' },
  { id: 'correction', title: 'What is to be corrected' },
  { id: 'revision', title: 'Revision' },
  { id: 'argument', title: 'Argument' },
  { id: 'relief', title: 'What is asked' },
  { id: 'confidentiality', title: 'Confidentiality' },
  { id: 'annexes', title: 'Annexes' },
  { id: 'declarations', title: 'Declarations' },
] as const satisfies readonly FormBlock[]

/** Whose exhibits show who applies and who may act. */
const attach = [
  'applicant.id-document',
  'applicant.id-complete',
  'applicant.id-expires-on',
  'applicant.relationship-shown',
  'applicant.entity-registered',
  'applicant.entity-authority-shown',
  'submitter.mandate-signed-on',
  'submitter.mandate-covers-access',
  'submitter.mandate-names-representative',
] as const satisfies readonly FactId[]

const unknown = ['portal-fields', 'file-limits', 'poa-original', 'esignature', 'appendix-definition', 'page-count-scope'] as const

/** What the Portal is expected to ask, screen by screen. Its own screens were not seen: order and names may differ. */
export const portal = {
  requests,
  blocks,
  boxes: [...opening, ...person, ...matter, ...particular, ...closing],
  steps,
  attach,
  unknown,
} as const satisfies PortalForm
