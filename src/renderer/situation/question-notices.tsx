import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { Place } from '#core/case/change.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { confirmed } from '#renderer/situation/answer-edits.ts'
import { type Marks, useInterviewing } from '#renderer/situation/interviewing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'

/** An answer that was confirmed long ago: one press confirms it today. */
export const StaleNotice = ({ question, answer, marks }: { readonly question: Place; readonly answer: Answer | undefined; readonly marks: Marks }) => {
  const { t, i18n } = useTranslation('situation')
  const { edit, today, isReadOnly } = useInterviewing()
  if (answer === undefined || marks.stale === undefined || answer.confirmedOn !== marks.stale) return null
  return (
    <p className="situation-notice">
      {t('stale', { day: dayShown(marks.stale, i18n.language) })}
      {!isReadOnly && (
        <Button size="small" onPress={() => edit(question, before => before && confirmed(before, today))}>
          {t('stillTrue')} {t('answer.yes')}
        </Button>
      )}
    </p>
  )
}

/** Answers that do not fit one another, and what to do. */
export const Clashes = ({ clashes }: { readonly clashes: readonly Discrepancy[] }) => (
  <>
    {clashes.map(({ id, says, mend }) => (
      <p key={id} className="situation-notice clash">
        <Icon name="warning" />
        <span>
          {says} <span className="quiet">{mend}</span>
        </span>
      </p>
    ))}
  </>
)
