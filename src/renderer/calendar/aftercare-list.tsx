import { useTranslation } from 'react-i18next'
import type { Aftercare, AftercareStep } from '#core/calendar/aftercare.ts'
import type { LawPack } from '#core/law/ground.ts'
import { aftercareSources } from '#law/calendar/aftercare-sources.ts'
import { BasisLines } from '#renderer/reasons/basis-line.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

/** What deletion at INTERPOL leaves behind in other files, those that concern the client first. */
export const AftercareList = ({ aftercare: { deleted, steps }, pack }: { readonly aftercare: Aftercare; readonly pack: LawPack }) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  const record = (
    <Button size="small" onPress={() => go('situation', { at: 'ccf' })}>
      {t('aftercare.record')}
    </Button>
  )
  if (deleted === 'no')
    return (
      <Banner title={t('tabs.aftercare')} actions={record}>
        {t('aftercare.notGone')}
      </Banner>
    )
  const sources = { ...pack.sources, ...aftercareSources }
  return (
    <div className="stack">
      <Banner title={t('tabs.aftercare')} {...(deleted === 'open' && { actions: record })}>
        {t(deleted === 'yes' ? 'aftercare.gone' : 'aftercare.open')}
      </Banner>
      <ul className="calendar-part calendar-list">
        {steps.map(step => (
          <li key={step.id} className="calendar-step">
            <div className="row">
              <h2>{step.place}</h2>
              <span className="grow" />
              <Tag tone={step.concerns === 'yes' ? 'arguable' : 'fails'}>{t(`aftercare.concerns.${step.concerns}`)}</Tag>
            </div>
            <p>{step.says}</p>
            <p>
              <strong>{t('aftercare.doNow')}:</strong> {step.doNow}
            </p>
            <Papers of={step} />
            <BasisLines of={step.basis} sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Papers = ({ of: { place, papers } }: { readonly of: AftercareStep }) => {
  const { t } = useTranslation('calendar')
  const go = useGo()
  return (
    <div className="row not-printed">
      {papers.map(paper => {
        const name = named.find(one => one === paper)
        return (
          name && (
            <Button key={paper} size="small" aria-label={`${t(`aftercare.paper.${name}`)}: ${place}`} onPress={() => go('drafts', { at: paper })}>
              {t(`aftercare.paper.${name}`)}
            </Button>
          )
        )
      })}
    </div>
  )
}

const named = [
  'non-implementation',
  'status-certificate',
  'travel-letter',
  'national-data-request',
  'national-authority-letter',
  'client-briefing',
  'screening-correction',
] as const
