import { useTranslation } from 'react-i18next'
import type { Case } from '#core/case/case.ts'
import type { Chronology } from '#core/chronology/chronology.ts'
import type { Discrepancy } from '#core/consistency/discrepancy.ts'
import type { LawPack } from '#core/law/ground.ts'
import { DiscrepancyList } from '#renderer/calendar/discrepancy-list.tsx'
import { inTime } from '#renderer/calendar/in-time.ts'
import { TimeRow } from '#renderer/calendar/time-row.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type ChronologyPartProps = {
  readonly chronology: Chronology
  readonly discrepancies: readonly Discrepancy[]
  readonly subject: Case
  readonly pack: LawPack
}

/** Dated facts in order with the silences between them, what ran at one time, and what does not fit together. */
export const ChronologyPart = ({ chronology, discrepancies, subject, pack }: ChronologyPartProps) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  const lines = inTime(chronology)
  // The table shows the silences where they lie.
  const clashes = discrepancies.filter(({ severity }) => severity !== 'gap')
  return (
    <div className="calendar-days">
      {clashes.length > 0 && <DiscrepancyList discrepancies={clashes} subject={subject} pack={pack} />}
      {lines.length === 0 ? (
        <EmptyState
          icon="list"
          title={t('tabs.chronology')}
          actions={<Button onPress={() => go('situation', { at: 'alerts' })}>{t('chronology.start')}</Button>}
        >
          {t('chronology.none')}
        </EmptyState>
      ) : (
        <>
          <div className="row">
            {clashes.length === 0 && <p className="quiet">{t('chronology.allFits')}</p>}
            <span className="grow" />
            <Button size="small" icon="file" onPress={() => go('drafts', { at: 'chronology' })}>
              {t('chronology.draft')}
            </Button>
          </div>
          <table className="calendar-month calendar-times">
            <caption>{t('chronology.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('chronology.columns.when')}</th>
                <th scope="col">{t('chronology.columns.what')}</th>
                <th scope="col">{t('chronology.columns.proof')}</th>
                <th scope="col">{t('chronology.columns.marks')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(line =>
                line.kind === 'silence' ? (
                  <tr key={line.silence.id} className="calendar-silence">
                    <td />
                    <td colSpan={3}>{line.silence.says}</td>
                  </tr>
                ) : (
                  <TimeRow key={JSON.stringify(line.entry.what)} entry={line.entry} subject={subject} pack={pack} />
                ),
              )}
            </tbody>
          </table>
        </>
      )}
      {chronology.overlaps.length > 0 && (
        <section className="calendar-part" aria-labelledby="calendar-overlaps">
          <h2 id="calendar-overlaps" className="calendar-head">
            {t('chronology.overlaps')}
          </h2>
          <ul className="calendar-list">
            {chronology.overlaps.map(({ items, says }) => (
              <li key={items.join()} className="calendar-step">
                {says}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
