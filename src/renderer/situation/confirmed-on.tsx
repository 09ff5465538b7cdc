import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { readDay } from '#renderer/situation/read-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateBoxes } from '#renderer/ui/date-boxes.tsx'
import { type DayParts, partsOfDay } from '#renderer/ui/parse-day.ts'

const exactly = ['day'] as const

/** The day on which the client or a paper last confirmed the answer. */
export const ConfirmedOn = ({ answer, onChange }: { readonly answer: Answer; readonly onChange: (on: CivilDate | undefined) => void }) => {
  const { t } = useTranslation('situation')
  const { today } = useInterviewing()
  const [typed, setTyped] = useState<{ readonly parts: DayParts; readonly stands: CivilDate | undefined }>()
  const parts = typed && typed.stands === answer.confirmedOn ? typed.parts : partsOfDay(answer.confirmedOn)
  const read = readDay(parts, 'day')
  const type = (next: DayParts) => {
    const now = readDay(next, 'day')
    const stands = now.kind === 'day' ? now.value : now.kind === 'empty' ? undefined : answer.confirmedOn
    setTyped({ parts: next, stands })
    if (stands !== answer.confirmedOn) onChange(stands)
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
      {answer.confirmedOn !== today && (
        <Button size="small" onPress={() => onChange(today)}>
          {t('confirmToday')}
        </Button>
      )}
    </div>
  )
}
