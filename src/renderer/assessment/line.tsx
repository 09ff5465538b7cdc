import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shown } from '#core/board/board.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'

export type LineProps = {
  readonly id: string
  readonly place: number | undefined
  readonly title: string
  readonly shorts: string
  readonly reason: string
  readonly facts: number
  readonly exhibits: number
  readonly shown: Shown
  /** What it showed before what is tried, where that was something else. */
  readonly was: Shown | undefined
  /** Small words under the chip: what the rule gives, that it was weighed. */
  readonly aside: string | undefined
  readonly support: boolean
  readonly byAnalogy: boolean
  readonly unread: boolean
  readonly level: 2 | 3
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
}

/** One ground on one line. The whole line opens it; its title is the button. */
export const Line = memo(
  ({ id, place, title, shorts, reason, facts, exhibits, shown, was, aside, support, byAnalogy, unread, level, isOpen, onToggle }: LineProps) => {
    const { t } = useTranslation('assessment')
    const { t: ui } = useTranslation('ui')
    const Heading = `h${level}` as const
    const counts = facts === 0 ? '' : ` ${t('facts', { count: facts })}, ${exhibits === 0 ? t('noExhibit') : t('exhibits', { count: exhibits })}`
    const marks = [support && t('support'), byAnalogy && t('byAnalogy'), unread && t('againstUnread')].filter(Boolean).join(' · ')
    return (
      <div className="assessment-line" data-part={shown}>
        <span className="assessment-place">{place}</span>
        <div className="assessment-name">
          <Heading>
            <button
              type="button"
              data-line={id}
              className="assessment-toggle"
              aria-expanded={isOpen}
              aria-controls={`ground-${id}`}
              onClick={() => onToggle(id)}
            >
              {title}
            </button>
          </Heading>
          <p className="quiet small">{shorts}</p>
        </div>
        <p className="assessment-reason">
          <span dir="auto">{reason}</span>
          <span className="faint">{counts}</span>
          {marks && <span className="faint small"> · {marks}</span>}
        </p>
        <div className="assessment-standing">
          {was && (
            <span className="assessment-was">
              <Chip standing={was} />
              <Icon name="forward" />
            </span>
          )}
          <Chip standing={shown} />
          {aside && <span className="faint small">{aside}</span>}
          {was && <span className="visually-hidden">{t('was', { standing: ui(`standing.${was}`) })}</span>}
        </div>
      </div>
    )
  },
)
