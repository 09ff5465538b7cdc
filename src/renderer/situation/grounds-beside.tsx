import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import './grounds-beside.css'

export type GroundsBesideProps = {
  readonly grounds: Assessment['grounds']
  /** Grounds that read the question one is at. */
  readonly fed: ReadonlySet<string>
}

/** On a wide screen: every ground and how it stands now, those the question feeds first. */
export const GroundsBeside = memo(
  ({ grounds, fed }: GroundsBesideProps) => {
    const { t } = useTranslation('situation')
    const go = useGo()
    const shown = grounds.filter(({ conclusion }) => conclusion !== 'not-applicable')
    return (
      <>
        <h2 className="overline">{t('board')}</h2>
        <ul className="situation-board">
          {[...shown.filter(({ id }) => fed.has(id)), ...shown.filter(({ id }) => !fed.has(id))].map(({ id, title, authority, conclusion }) => (
            <li key={id} className={fed.has(id) ? 'fed' : undefined}>
              <span className="grow">
                <button type="button" className="situation-link" onClick={() => go('assessment', { at: id })}>
                  {title}
                </button>{' '}
                <span className="faint small">{authority[0]?.short}</span>
              </span>
              <Chip standing={conclusion} />
            </li>
          ))}
        </ul>
      </>
    )
  },
  (before, now) => before.fed === now.fed && standings(before.grounds) === standings(now.grounds),
)

const standings = (grounds: Assessment['grounds']): string => grounds.map(({ id, conclusion }) => `${id} ${conclusion}`).join()
