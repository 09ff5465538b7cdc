import { createElement, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block, Inline } from '#core/document/letter.ts'
import { DrawnBox, DrawnTable } from '#renderer/letter/drawn-table.tsx'
import { Each } from '#renderer/letter/each.tsx'
import { Inlines, type Targets } from '#renderer/letter/inlines.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

export type DrawnBlockProps = {
  readonly block: Block
  readonly targets: Targets
  /** Stands in the margin before the words: the number of a paragraph, or what picks the block. */
  readonly lead?: React.ReactNode
}

/** A block of a letter as the writers draw it. */
export const DrawnBlock = memo(({ block, targets, lead }: DrawnBlockProps): React.ReactNode => {
  switch (block.kind) {
    case 'title':
      return (
        <div className="letter-title">
          <h2>{block.text}</h2>
          {block.subtitle !== undefined && <p>{block.subtitle}</p>}
        </div>
      )
    case 'heading':
      return createElement(
        `h${targets.ranks.get(block.id) ?? 3}`,
        { className: `letter-heading level-${block.level}`, tabIndex: -1 },
        <Inlines text={block.text} targets={targets} />,
      )
    case 'paragraph': {
      const number = targets.numbers.get(block.id)
      return (
        <p className={block.numbered ? 'letter-paragraph numbered' : 'letter-paragraph'}>
          {lead ?? (block.numbered && <span className="letter-number">{number}.</span>)}
          <span>
            <Inlines text={block.text} targets={targets} />
          </span>
        </p>
      )
    }
    case 'lettered':
      return (
        <ol className="letter-lettered">
          <Items items={block.items} targets={targets} />
        </ol>
      )
    case 'bullets':
      return (
        <ul className="letter-bullets">
          <Items items={block.items} targets={targets} />
        </ul>
      )
    case 'quote':
      return (
        <blockquote className="letter-quote">
          <Inlines text={block.text} targets={targets} />
        </blockquote>
      )
    case 'box':
      return <DrawnBox block={block} targets={targets} />
    case 'table':
      return <DrawnTable block={block} targets={targets} />
    case 'signature':
      return <Signature block={block} targets={targets} />
    case 'page-break':
      return <hr className="letter-break" />
    case 'letterhead':
      return <LetterheadDrawn block={block} />
  }
})

type Of<K extends Block['kind']> = { readonly block: Extract<Block, { readonly kind: K }> }

const Items = ({ items, targets }: { readonly items: readonly (readonly Inline[])[]; readonly targets: Targets }) => (
  <Each
    of={items}
    draw={item => (
      <li>
        <Inlines text={item} targets={targets} />
      </li>
    )}
  />
)

const Signature = ({ block: { lines, name }, targets }: Of<'signature'> & { readonly targets: Targets }) => (
  <div className="letter-signature">
    <dl>
      <Each
        of={lines}
        draw={({ label, value }) => (
          <div>
            <dt>{label}</dt>
            {value.length === 0 ? (
              <ToSign />
            ) : (
              <dd>
                <Inlines text={value} targets={targets} />
              </dd>
            )}
          </div>
        )}
      />
    </dl>
    <p>
      <strong>
        <Inlines text={name} targets={targets} />
      </strong>
    </p>
  </div>
)

const ToSign = () => {
  const { t } = useTranslation('drafts')
  return (
    <dd className="letter-rule">
      <VisuallyHidden>{t('toSign')}</VisuallyHidden>
    </dd>
  )
}

const LetterheadDrawn = ({ block: { name, lines, logo } }: Of<'letterhead'>) => {
  const { t } = useTranslation('drafts')
  return (
    <div className="letter-letterhead">
      <address>
        <strong>{name}</strong>
        <Each of={lines} draw={line => <span>{line}</span>} />
      </address>
      {logo && <img src={`data:${logo.type};base64,${logo.base64}`} alt={t('logo', { name })} />}
    </div>
  )
}
