import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CivilDate } from '#core/civil-date.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { confirmed } from '#renderer/situation/answer-edits.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { readDay } from '#renderer/situation/read-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateBoxes } from '#renderer/ui/date-boxes.tsx'
import { type DayParts, partsOfDay } from '#renderer/ui/parse-day.ts'

const exactly = ['day'] as const

/** The day on which the client or a paper last confirmed the answer. */
export const ConfirmedOn = memo(({ question, on }: { readonly question: InterviewQuestion; readonly on: CivilDate | undefined }) => {
  const { t } = useTranslation('situation')
  const { edit, today } = useInterviewing()
  const confirm = (day: CivilDate | undefined) => edit(question, before => before && confirmed(before, day))
  const [typed, setTyped] = useState<{ readonly parts: DayParts; readonly stands: CivilDate | undefined }>()
  const parts = typed && typed.stands === on ? typed.parts : partsOfDay(on)
  const read = readDay(parts, 'day')
  const type = (next: DayParts) => {
    const now = readDay(next, 'day')
    const stands = now.kind === 'day' ? now.value : now.kind === 'empty' ? undefined : on
    setTyped({ parts: next, stands })
    if (stands !== on) confirm(stands)
  }
  return (
    <div className="situation-confirmed">
      <DateBoxes
        label={t('confirmedOn')}
        parts={parts}
        precision="day"
        allows={exactly}
        onType={type}
        problem={read.kind === 'impossible' ? t('noSuchDay') : read.kind === 'out-of-years' ? t('dayYears') : undefined}
      />
      {on !== today && (
        <Button size="small" onPress={() => confirm(today)}>
          {t('confirmToday')}
        </Button>
      )}
    </div>
  )
})
