import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { calendarOf } from '#core/calendar/calendar.ts'
import type { LawPack } from '#core/law/ground.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown, today } from '#renderer/host/clock.ts'
import { deadlinesThatMatter } from '#renderer/route/deadlines-that-matter.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

/** The next days that bind or are aimed at, worked out in the page as answers change. */
export const Deadlines = ({ pack }: { readonly pack: LawPack }) => {
  const { t, i18n } = useTranslation('route')
  const go = useGo()
  const subject = useDeferredValue(useCase().case)
  const calendar = useMemo(() => calendarOf(subject, calendarLawOf(profile, pack), today()), [subject, pack])
  const next = deadlinesThatMatter(calendar)
  return (
    <Card
      title={t('deadlines')}
      level={2}
      aside={
        <Button kind="quiet" size="small" onPress={() => go('calendar')}>
          {t('calendar')}
        </Button>
      }
    >
      {next.length === 0 && <p className="quiet">{t('noDeadlines')}</p>}
      <ul className="route-days">
        {next.map(({ id, on, title, kind, status }) => (
          <li key={id}>
            <strong>{dayShown(on, i18n.language)}</strong>
            <span className="grow">{title}</span>
            <Tag tone={status === 'overdue' ? 'danger' : status === 'due' || kind === 'hard' ? 'arguable' : 'fails'}>
              {status === 'upcoming' ? t(`kinds.${kind}`) : t(`status.${status}`)}
            </Tag>
          </li>
        ))}
      </ul>
      {calendar.uncounted.length > 0 && <p className="quiet small">{t('uncounted', { count: calendar.uncounted.length })}</p>}
    </Card>
  )
}
