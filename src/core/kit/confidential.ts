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

/** The attachments marked confidential, by what is asked for them, then what the source may be told of each. Empty where there is none. */
export const keptBack = (attachments: readonly Attachment[]): string => {
  const marked = (['C3', 'C2', 'C1'] as const).flatMap(level => {
    const of = attachments.filter(attachment => attachment.level === level)
    const asked = keptFrom[level]
    return of.length === 0 ? [] : [`${asked.charAt(0).toUpperCase()}${asked.slice(1)}: ${of.map(({ name }) => name).join(', ')}.`]
  })
  const told = attachments.flatMap(({ name, level, neutralSummary }) =>
    (level === 'C1' || level === 'C2') && neutralSummary !== undefined ? [`${name}: ${neutralSummary}`] : [],
  )
  return [...marked, ...(told.length === 0 ? [] : ['What the source may be told of them:', ...told])].join('\n')
}
