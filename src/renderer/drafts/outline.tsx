import { useTranslation } from 'react-i18next'
import type { Lengths } from '#renderer/drafts/lengths.ts'
import type { OutlineLine } from '#renderer/drafts/outline-lines.ts'

export type OutlineProps = {
  readonly lines: readonly OutlineLine[]
  readonly lengths: Lengths | undefined
  /** The part in which the selection stands. */
  readonly at: string | undefined
  readonly onGo: (block: string) => void
}

/** Parts and grounds with the pages each takes. */
export const Outline = ({ lines, lengths, at, onGo }: OutlineProps) => {
  const { t } = useTranslation('drafts')
  return (
    <ul className="drafts-lines">
      {lines.map(({ id, says, block, number, within }) => {
        const pages = lengths?.parts.get(id)
        if (block === undefined)
          return (
            <li key={id} className="drafts-line out">
              <span>–</span>
              <span>{says}</span>
              <span>{t('leftOut')}</span>
            </li>
          )
        return (
          <li key={id}>
            <button type="button" className={within ? 'drafts-line within' : 'drafts-line'} aria-current={at === id || undefined} onClick={() => onGo(block)}>
              <span className="faint">{number}</span>
              <span>{says}</span>
              <span className="faint">{pages?.toFixed(1)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
