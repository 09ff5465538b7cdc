import { secondary } from '#law/procedure/basis.ts'
import type { Expectation } from '#law/procedure/profile.ts'

const mirrored = 'The figures of 2023 and 2024 look like mirror images of each other; compare the CCF’s own reports before use.'

/** How long requests took in past years, for a client who asks. */
export const expectations = [
  {
    id: 'access-late-2024',
    year: 2024,
    of: 'access',
    says: 'About seven in ten access requests took longer than four months.',
    ...secondary('p36k'),
    caveat: mirrored,
  },
  {
    id: 'deletion-late-2024',
    year: 2024,
    of: 'correction-deletion',
    says: 'About three in ten correction and deletion requests took longer than nine months.',
    ...secondary('p36k'),
    caveat: mirrored,
  },
  {
    id: 'access-late-2023',
    year: 2023,
    of: 'access',
    says: 'About three in ten access requests took seven to eight months on average.',
    ...secondary('p43a'),
    caveat: mirrored,
  },
  {
    id: 'deletion-late-2023',
    year: 2023,
    of: 'correction-deletion',
    says: 'About fifteen in a hundred correction and deletion requests took twelve to fifteen months.',
    ...secondary('p43a'),
  },
  {
    id: 'restrictions-2022',
    year: 2022,
    of: 'access',
    says: 'In more than half of the cases a source restricted what could be disclosed.',
    ...secondary('p24'),
  },
  {
    id: 'silence-of-source-2021',
    year: 2021,
    of: 'correction-deletion',
    says: 'In fifty cases data were deleted because the source gave no answer.',
    ...secondary('p33'),
  },
] as const satisfies readonly Expectation[]
