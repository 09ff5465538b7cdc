import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import type { Exhibit } from '#core/case/case.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { flagsOf } from '#renderer/evidence/flags.ts'
import { useRoom } from '#renderer/evidence/room-memory.ts'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export type WhyExhibitProps = { readonly exhibit: Exhibit; readonly plan: EvidencePlan | undefined }

/** What an exhibit is worth and where it may go: the claims it bears, the level with its meaning, what to look at. */
export const WhyExhibit = ({ exhibit, plan }: WhyExhibitProps) => {
  const { t } = useTranslation('evidence')
  const { id: caseId, case: subject } = useCase()
  const law = useLaw()
  const { examined } = useRoom(caseId)
  const { id, number, level } = exhibit
  const use = plan?.graph.uses.find(one => one.exhibit === id)
  const meaning = law?.levels.find(one => one.level === level)
  const flags = flagsOf(exhibit, subject.exhibits, { examined, translations: plan?.translations.findings ?? [] })
  const [ccf, source] = [plan?.forCcf, plan?.forSource].map(of => of?.exhibits.find(one => one.exhibit === id))
  const grounds = (use?.grounds ?? []).flatMap(ground => law?.pack.grounds.find(one => one.id === ground)?.title ?? [])
  return (
    <>
      <h3>{t('exhibit', { number })}</h3>
      <h4>{t('why.bears')}</h4>
      {plan === undefined && <Skeleton lines={2} />}
      {plan && level === 'C4' && <p>{t('why.notFiled')}</p>}
      {use && (
        <p>
          {use.claims === 0 ? t('why.bearsNone') : t('why.bearsClaims', { count: use.claims })} {use.sole > 0 && t('why.sole', { count: use.sole })}
        </p>
      )}
      {grounds.length > 0 && (
        <ul className="evidence-plain small">
          {grounds.map(title => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      <h4>{t('why.level')}</h4>
      <p>
        <strong>
          {level} {meaning && `· ${meaning.title}`}
        </strong>{' '}
        {meaning?.says}
      </p>
      {ccf && (
        <p className="small">
          <span className="quiet">{t('why.ccf')}</span> {ccf.why}
        </p>
      )}
      {source && (
        <p className="small">
          <span className="quiet">{t('why.source')}</span> {source.why}
        </p>
      )}
      <p className="small quiet">{t('why.marking')}</p>
      {flags.length > 0 && <h4>{t('why.look')}</h4>}
      <ul className="evidence-plain small">
        {flags.map(({ kind }) => (
          <li key={kind}>{t(`flagSays.${kind}`)}</li>
        ))}
      </ul>
    </>
  )
}
