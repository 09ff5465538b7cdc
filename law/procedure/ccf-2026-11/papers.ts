import { official, secondary } from '#law/procedure/basis.ts'
import type { Paper } from '#law/procedure/profile.ts'

const beforePortal = 'Read in a sheet from before the Portal.'

/** What must come with a request, by who applies. */
export const papers = [
  {
    id: 'identity',
    of: 'person',
    title: 'Copy of an identity document',
    needs: 'Official; shows at least names, date of birth and photograph; not redacted, no erasures, all characters legible.',
    ...official('p14'),
    caveat: beforePortal,
  },
  {
    id: 'identity-valid',
    of: 'person',
    title: 'Identity document in date',
    needs: 'A document out of date is among the causes of inadmissibility.',
    ...secondary('p36a'),
  },
  {
    id: 'power-of-attorney',
    of: 'represented',
    title: 'Power of attorney',
    needs: 'Signed by the applicant; names the representative; authorises access to any information about the person in INTERPOL’s files.',
    ...official('p14'),
    caveat: beforePortal,
  },
  {
    id: 'representative',
    of: 'represented',
    title: 'Who may represent',
    needs: 'A lawyer, a family member or another duly authorised person. It need not be a lawyer.',
    ...official('p14', 'p39'),
    caveat: beforePortal,
  },
  {
    id: 'submitter',
    of: 'represented',
    title: 'Applicant and submitter',
    needs: 'The Portal calls the one who files the submitter. Keep applicant and submitter apart.',
    ...official('p11'),
  },
  {
    id: 'entity-document',
    of: 'entity',
    title: 'Official document of the entity',
    needs: 'Full name, date of incorporation or registration, and registration number if there is one.',
    ...official('p14'),
    caveat: 'The source breaks off here; a registered address may be needed.',
  },
  {
    id: 'entity-authority',
    of: 'entity',
    title: 'Authority to act for the entity',
    needs: 'A natural person with standing or authority to act, and proof of it.',
    ...official('p14'),
    caveat: beforePortal,
  },
  {
    id: 'minor-relationship',
    of: 'minor',
    title: 'Proof of relationship',
    needs: 'A document that proves the relationship, such as a record of birth.',
    ...official('p14'),
    caveat: beforePortal,
  },
  { id: 'minor-identity', of: 'minor', title: 'Identity document of the minor', needs: 'A copy.', ...official('p14'), caveat: beforePortal },
] as const satisfies readonly Paper[]
