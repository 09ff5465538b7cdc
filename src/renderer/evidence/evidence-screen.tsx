import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { AppendicesPart } from '#renderer/evidence/appendices-part.tsx'
import { ClaimsPart } from '#renderer/evidence/claims-part.tsx'
import { DisclosurePart } from '#renderer/evidence/disclosure-part.tsx'
import { ExhibitsPart } from '#renderer/evidence/exhibits-part.tsx'
import { MissingPart } from '#renderer/evidence/missing-part.tsx'
import { PackPart } from '#renderer/evidence/pack-part.tsx'
import { atOf, parts, spotOf } from '#renderer/evidence/spot.ts'
import { TranslationsPart } from '#renderer/evidence/translations-part.tsx'
import { usePlan } from '#renderer/evidence/use-plan.ts'
import { useRailCount } from '#renderer/shell/rail-counts.ts'
import { useView } from '#renderer/shell/view.ts'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import './evidence.css'

export const EvidenceScreen = () => {
  const { t } = useTranslation('evidence')
  const { views } = useApp()
  const { case: subject } = useCase()
  const spot = spotOf(useView().at, subject.exhibits)
  const { plan, refusal, again } = usePlan()
  const law = useLaw()
  useRailCount('evidence', subject.exhibits.length === 0 ? '' : String(subject.exhibits.length))
  useFreshCase()

  const waiting = refusal ? <Refusal refusal={refusal} onRetry={again} /> : <Skeleton lines={6} />
  const content = {
    exhibits: <ExhibitsPart selected={spot.exhibit} plan={plan} />,
    claims: plan && law ? <ClaimsPart plan={plan} pack={law.pack} /> : waiting,
    missing: plan && law ? <MissingPart shopping={plan.shopping} pack={law.pack} /> : waiting,
    appendices: plan ? <AppendicesPart plan={plan.appendices} /> : waiting,
    translations: plan ? <TranslationsPart translations={plan.translations} /> : waiting,
    disclosure: plan ? <DisclosurePart plan={plan} /> : waiting,
    pack: <PackPart plan={plan} />,
  }
  const counts = {
    exhibits: subject.exhibits.length,
    claims: plan?.graph.unsupported.length ?? 0,
    missing: plan?.shopping.items.length ?? 0,
    appendices: 0,
    translations: plan?.translations.findings.length ?? 0,
    disclosure: 0,
    pack: 0,
  }
  return (
    <div className="evidence">
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs.label')}
        selected={spot.part}
        onSelect={id => views.select(atOf({ part: parts.find(part => part === id) ?? 'exhibits' }))}
        items={parts.map(id => ({ id, label: t(`tabs.${id}`), ...(counts[id] > 0 ? { count: counts[id] } : {}), content: content[id] }))}
      />
    </div>
  )
}

/** The host notes in the custody log what goes out, without a word to the page: which numbers are fixed is read from there. */
const useFreshCase = (): void => {
  const { cases, client } = useApp()
  const { id } = useCase()
  useEffect(() => {
    void cases.through(async () => {
      const reply = await client.ask('case.open', { id })
      return reply.kind === 'done' ? reply.value : undefined
    })
  }, [cases, client, id])
}
