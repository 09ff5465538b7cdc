import { useTranslation } from 'react-i18next'
import type { HistoryListed } from '#contract/case-replies.ts'
import { byDay } from '#renderer/history/by-day.ts'
import { momentOf } from '#renderer/history/moment.ts'

export type StepListProps = {
  readonly steps: readonly HistoryListed[]
  /** The step the case stands at. */
  readonly now: number
  readonly chosen: number | undefined
  readonly onChoose: (step: number) => void
}

/** The steps, the newest first, by day. Arrows move from one to the next. */
export const StepList = ({ steps, now, chosen, onChoose }: StepListProps) => {
  const { t, i18n } = useTranslation('situation')
  return (
    <section
      className="history-steps"
      aria-label={t('history.steps')}
      onKeyDown={event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
        const at = all.findIndex(one => one.matches(':focus'))
        all[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
      }}
    >
      {byDay(steps, instant => momentOf(instant, i18n.language).day).map(({ day, steps }) => (
        <section key={day}>
          <h3 className="overline">{day}</h3>
          <ol reversed start={steps[0]?.step ?? 1}>
            {steps.map(({ step, at, says, undone, takesBack }) => (
              <li key={step}>
                <button type="button" className={undone ? 'history-step undone' : 'history-step'} aria-pressed={step === chosen} onClick={() => onChoose(step)}>
                  <time dateTime={at}>{momentOf(at, i18n.language).time}</time>
                  <span dir="auto">
                    {takesBack === undefined ? says : t('history.takesBack', { step: takesBack })}
                    {undone && <span className="faint small"> {t('history.undone')}</span>}
                    {step === now && <span className="faint small"> {t('history.now')}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}
