import { useTranslation } from 'react-i18next'
import type { Deadline } from '#core/calendar/deadline.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown, today } from '#renderer/host/clock.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** The reminders after an aim that passed: each with its day, and the one that is ready with its paper. */
export const Ladder = ({ steps }: { readonly steps: readonly Deadline[] }) => {
  const { t, i18n } = useTranslation('calendar')
  const { change, undo, readOnly } = useCase()
  const ready = steps.findLast(({ letter }) => letter?.ready)
  return (
    <div className="calendar-ladder">
      <h3 className="overline">{t('ladder')}</h3>
      <ol>
        {steps.map(step => (
          <li key={step.id}>
            {step.title} <span className="quiet">{said(step)}</span>
          </li>
        ))}
      </ol>
      {ready?.letter && (
        <div className="row">
          <LetterButton paper={ready.letter.paper} />
          {ready.item !== undefined && !readOnly && (
            <Button size="small" onPress={() => sent(ready.item ?? '')}>
              {t('sent')}
            </Button>
          )}
        </div>
      )}
    </div>
  )

  function sent(item: string): void {
    const on = today()
    const kept = change({ kind: 'answer', group: 'ccf', item, fact: 'ccf.reminded-on', answer: { answer: 'value', value: on } })
    if (kept) toast(t('sentToday', { day: dayShown(on, i18n.language) }), () => void undo())
  }

  function said({ on, status, letter }: Deadline): string {
    if (status === 'met') return t('step.met')
    return letter?.ready ? t('step.ready') : t('step.upcoming', { day: dayShown(on, i18n.language) })
  }
}

/** Opens the draft of the letter a deadline calls for. */
export const LetterButton = ({ paper }: { readonly paper: string }) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  const known = paper === 'reminder' || paper === 'non-implementation' ? paper : 'other'
  return (
    <div>
      <Button size="small" kind="primary" icon="edit" onPress={() => go('drafts', { at: paper })}>
        {t(`open.${known}`)}
      </Button>
    </div>
  )
}
