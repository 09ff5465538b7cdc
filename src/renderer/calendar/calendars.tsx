import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { aftercareOf } from '#core/calendar/aftercare.ts'
import { calendarOf } from '#core/calendar/calendar.ts'
import { chronologyOf } from '#core/chronology/chronology.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import type { LawPack } from '#core/law/ground.ts'
import { aftercareLaw } from '#law/calendar/aftercare.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { profile } from '#law/procedure/index.ts'
import { useApp } from '#renderer/app-context.ts'
import { AftercareList } from '#renderer/calendar/aftercare-list.tsx'
import { ChronologyPart } from '#renderer/calendar/chronology-part.tsx'
import { DaysPart } from '#renderer/calendar/days-part.tsx'
import { IcsDialog } from '#renderer/calendar/ics-dialog.tsx'
import { toDoIn } from '#renderer/calendar/parts.ts'
import { tabOf } from '#renderer/calendar/tab-of.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { printPage } from '#renderer/host/print.ts'
import { ReplyingContext } from '#renderer/reasons/replying.ts'
import { useAnswering } from '#renderer/reasons/use-answering.ts'
import { useRailCount } from '#renderer/shell/rail-counts.ts'
import { TopActions } from '#renderer/shell/slots.tsx'
import { useView } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import './calendar.css'
import './tables.css'

/** What runs, what happened when, and what deletion leaves behind; worked out in the page as answers change. */
export const Calendars = ({ pack, assessment }: { readonly pack: LawPack; readonly assessment: Assessment }) => {
  const { t } = useTranslation('calendar')
  const { views } = useApp()
  const { at } = useView()
  const tab = tabOf(at)
  const subject = useDeferredValue(useCase().case)
  const asOf = today()
  const calendar = useMemo(() => calendarOf(subject, calendarLawOf(profile, pack), asOf), [subject, pack, asOf])
  const aftercare = useMemo(() => aftercareOf(subject, aftercareLaw, asOf), [subject, asOf])
  const chronology = useMemo(() => chronologyOf(subject, pack.catalogue), [subject, pack])
  const discrepancies = useMemo(() => consistencyOf(subject, { catalogue: pack.catalogue, asOf }), [subject, pack, asOf])
  const replying = useAnswering({ subject, assessment, pack })
  const [isExporting, setExporting] = useState(false)
  const toDo = toDoIn(calendar)
  useRailCount('calendar', toDo === 0 ? '' : String(toDo))

  return (
    <ReplyingContext value={replying}>
      <TopActions>
        <Button icon="print" onPress={printPage}>
          {t('print')}
        </Button>
        <Button icon="download" onPress={() => setExporting(true)}>
          {t('export')}
        </Button>
      </TopActions>
      <Tabs
        label={t('tabs.label')}
        selected={tab}
        onSelect={next => views.select(next)}
        items={[
          { id: 'days', label: t('tabs.days'), content: <DaysPart calendar={calendar} pack={pack} /> },
          {
            id: 'chronology',
            label: t('tabs.chronology'),
            ...(chronology.entries.length > 0 && { count: chronology.entries.length }),
            content: <ChronologyPart chronology={chronology} discrepancies={discrepancies} subject={subject} pack={pack} />,
          },
          { id: 'aftercare', label: t('tabs.aftercare'), content: <AftercareList aftercare={aftercare} pack={pack} /> },
        ]}
      />
      <IcsDialog calendar={calendar} isOpen={isExporting} onClose={() => setExporting(false)} />
    </ReplyingContext>
  )
}
