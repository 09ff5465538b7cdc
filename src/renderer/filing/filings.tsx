import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { inTheWay } from '#renderer/filing/check-groups.ts'
import { ChecksPart } from '#renderer/filing/checks-part.tsx'
import { KitPart } from '#renderer/filing/kit-part.tsx'
import { RestsPart } from '#renderer/filing/rests-part.tsx'
import { SentPart } from '#renderer/filing/sent-part.tsx'
import { atOf, requestOfPaper, requests, type Spot, spotOf, tabs } from '#renderer/filing/spot.ts'
import { useCheck } from '#renderer/filing/use-check.ts'
import { paperRecommended } from '#renderer/reasons/paper-of-route.ts'
import { ReplyingContext } from '#renderer/reasons/replying.ts'
import { useAnswering } from '#renderer/reasons/use-answering.ts'
import { useView } from '#renderer/shell/view.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import './filing.css'
import './kit.css'

/** One request from the last check to the ledger. */
export const Filings = ({ pack, assessment }: { readonly pack: LawPack; readonly assessment: Assessment }) => {
  const { t } = useTranslation('filing')
  const { views } = useApp()
  const { case: subject } = useCase()
  const spot = spotOf(useView().at, requestOfPaper(paperRecommended(assessment)))
  const { request } = spot
  const checked = useCheck(request)
  const replying = useAnswering({ subject, assessment, pack })
  const show = (some: Partial<Spot>) => views.select(atOf({ request, tab: spot.tab, ...some }))
  const way = checked.found && inTheWay(checked.found)
  const sent = subject.groups['submissions']?.items.length ?? 0
  const counts = { checks: way && way.fails + way.open, kit: 0, sent, rests: 0 }
  const parts = {
    checks: <ChecksPart checked={checked} request={request} pack={pack} selected={spot.check} onSelect={check => show({ tab: 'checks', check })} />,
    kit: <KitPart key={request} request={request} checked={checked} onChecks={() => show({ tab: 'checks' })} />,
    sent: <SentPart key={request} request={request} />,
    rests: <RestsPart assessment={assessment} pack={pack} />,
  }
  return (
    <ReplyingContext value={replying}>
      <div className="filing">
        <Segmented
          label={t('request')}
          options={requests.map(id => ({ id, label: t(`requests.${id}`) }))}
          value={request}
          onChange={next => views.select(atOf({ request: next, tab: spot.tab }))}
        />
        <p className="filing-sends-nothing">
          <strong>{t('sendsNothing')}</strong> {t('portal')}
        </p>
        <Tabs
          label={t('tabs.label')}
          selected={spot.tab}
          onSelect={id => show({ tab: tabs.find(tab => tab === id) ?? 'checks' })}
          items={tabs.map(id => ({ id, label: t(`tabs.${id}`), ...(counts[id] ? { count: counts[id] } : {}), content: parts[id] }))}
        />
      </div>
    </ReplyingContext>
  )
}
