import { useTranslation } from 'react-i18next'
import type { Calendar } from '#core/calendar/deadline.ts'
import type { LawPack } from '#core/law/ground.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

/** The clocks that wait for an answer. */
export const UncountedList = ({ calendar: { uncounted }, pack }: { readonly calendar: Pick<Calendar, 'uncounted'>; readonly pack: LawPack }) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  return (
    <section className="calendar-part" aria-labelledby="calendar-uncounted">
      <h2 id="calendar-uncounted" className="calendar-head">
        {t('uncounted')} <span className="faint">{t('uncountedSays')}</span>
      </h2>
      <ul className="calendar-list">
        {uncounted.map(({ rule, title, fact, item, asks }) => (
          <li key={`${rule}:${item ?? ''}`} className="calendar-line">
            <span className="quiet small">{t('noDay')}</span>
            <div className="calendar-what">
              <strong>{title}</strong>
              <p>{asks}</p>
            </div>
            <Button size="small" aria-label={`${t('answer')}: ${asks}`} onPress={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
              {t('answer')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
