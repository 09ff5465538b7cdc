import { useTranslation } from 'react-i18next'
import type { Inline } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { Each } from '#renderer/letter/each.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

/** What references lead to: numbers of paragraphs and words of headings, by their id. `ranks` are the headings' levels in the page: 3 to 5. */
export type Targets = {
  readonly numbers: ReadonlyMap<string, number>
  readonly headings: ReadonlyMap<string, string>
  readonly ranks: ReadonlyMap<string, number>
}

export type InlinesProps = { readonly text: readonly Inline[]; readonly targets: Targets }

/** The words of a block with their marks. */
export const Inlines = ({ text, targets }: InlinesProps) => <Each of={text} draw={inline => <Marked inline={inline} targets={targets} />} />

const Marked = ({ inline, targets }: { readonly inline: Inline; readonly targets: Targets }): React.ReactNode => {
  const { t } = useTranslation('drafts')
  if (typeof inline === 'string') return inline
  switch (inline.kind) {
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'emphasis':
      return <em>{inline.text}</em>
    case 'foreign':
      return (
        <bdi lang={inline.language} dir="auto">
          {inline.text}
        </bdi>
      )
    case 'cite':
      return <span className="letter-cite">{inline.text}</span>
    case 'unverified':
      return (
        <span className="letter-unverified" title={t('unverifiedMark')}>
          {inline.text}
          <VisuallyHidden> ({t('unverifiedMark')})</VisuallyHidden>
        </span>
      )
    case 'annex':
      return <span className="letter-annex">{plainText([inline])}</span>
    case 'ref':
      return <span>{inline.show === 'number' ? (targets.numbers.get(inline.to) ?? inline.to) : (targets.headings.get(inline.to) ?? inline.to)}</span>
    case 'placeholder':
      return (
        <mark className="letter-gap" title={t('gap', { label: inline.label })}>
          {plainText([inline])}
        </mark>
      )
  }
}
