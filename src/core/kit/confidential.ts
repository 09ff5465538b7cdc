import type { DisclosureLevel } from '#core/case/case.ts'
import type { Attachment } from '#core/kit/kit.ts'

export const isConfidential = ({ level = 'C0' }: Attachment): boolean => level !== 'C0'

/** What is asked of the CCF for each level. */
export const keptFrom: { readonly [L in DisclosureLevel]: string } = {
  C0: 'open',
  C1: 'the source may be given a neutral summary, not the document',
  C2: 'not for the source or any National Central Bureau',
  C3: 'for the CCF only',
  C4: 'never filed',
}
