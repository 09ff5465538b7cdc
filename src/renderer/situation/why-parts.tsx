import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { EvidenceRef, Exhibit } from '#core/case/case.ts'
import type { FactExplained } from '#core/interview/explain-fact.ts'
import type { Feeds } from '#core/interview/feeds.ts'
import type { AskedBecause } from '#core/interview/question.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Chip } from '#renderer/ui/chip.tsx'

/** As many of a long list as are read at a glance. */
const most = 6

export const WhyLines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <>
      <h4>{title}</h4>
      <ul className="situation-why-list">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )

/** What the answer, or better proof of it, could still change. */
export const WhyMoves = ({ because, assessment }: { readonly because: AskedBecause; readonly assessment: Assessment }) => {
  const { t } = useTranslation('situation')
  const go = useGo()
  if (because.grounds.length + because.routes.length === 0) return null
  const further = because.grounds.length - most
  return (
    <>
      <h4>{t('why.moves')}</h4>
      <ul className="situation-why-list chips">
        {because.grounds.slice(0, most).map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="situation-link" onClick={() => go('assessment', { at: id })}>
              {title}
            </button>
            <Standing assessment={assessment} ground={id} />
          </li>
        ))}
        {further > 0 && <li className="quiet">{t('why.more', { count: further })}</li>}
        {because.routes.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="situation-link" onClick={() => go('route', { at: id })}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The grounds whose rules read the answer, how they read it, and how they stand now. */
export const WhyCounts = ({ feeds: { grounds }, assessment }: { readonly feeds: Feeds; readonly assessment: Assessment }) => {
  const { t } = useTranslation('situation')
  const go = useGo()
  if (grounds.length === 0)
    return (
      <>
        <h4>{t('why.counts')}</h4>
        <p className="quiet">{t('why.nobody')}</p>
      </>
    )
  const shown = grounds.filter(({ reads }) => reads !== 'reach').slice(0, most)
  const further = grounds.length - shown.length
  return (
    <>
      <h4>{t('why.counts')}</h4>
      <ul className="situation-why-list chips">
        {shown.map(({ id, title, reads }) => (
          <li key={id}>
            <span>
              <button type="button" className="situation-link" onClick={() => go('assessment', { at: id })}>
                {title}
              </button>{' '}
              <span className="faint small">{t(`why.reads.${reads}`)}</span>
            </span>
            <Standing assessment={assessment} ground={id} />
          </li>
        ))}
        {further > 0 && <li className="quiet">{t('why.more', { count: further })}</li>}
      </ul>
    </>
  )
}

/** Always with how far the words of each were checked. */
export const WhyArticles = ({ articles }: { readonly articles: FactExplained['articles'] }) => {
  const { t } = useTranslation(['situation', 'ui'])
  const go = useGo()
  if (articles.length === 0) return null
  return (
    <>
      <h4>{t('why.articles')}</h4>
      <ul className="situation-why-list">
        {articles.slice(0, most).map(({ provision, short, title, verification }) => (
          <li key={provision}>
            <button type="button" className="situation-link" onClick={() => go('library', { at: provision })}>
              {short}
            </button>{' '}
            {title} <span className={`situation-verified ${verification}`}>{t(`ui:verification.${verification}`)}</span>
          </li>
        ))}
        {articles.length > most && <li className="quiet">{t('why.more', { count: articles.length - most })}</li>}
      </ul>
    </>
  )
}

type WhyExhibitsProps = { readonly evidence: readonly EvidenceRef[]; readonly exhibits: readonly Exhibit[]; readonly isAnswered: boolean }

/** Where the answer is proven; an answer nothing proves says so. */
export const WhyExhibits = ({ evidence, exhibits, isAnswered }: WhyExhibitsProps) => {
  const { t } = useTranslation(['situation', 'ui'])
  const go = useGo()
  if (!isAnswered && evidence.length === 0) return null
  return (
    <>
      <h4>{t('why.evidence')}</h4>
      {evidence.length === 0 && <p className="exhibit-ref missing">{t('ui:notEvidenced')}</p>}
      <ul className="situation-why-list">
        {evidence.map(({ exhibit, page, passage }, index) => {
          const held = exhibits.find(({ id }) => id === exhibit)
          const number = held?.number ?? 0
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two references to one exhibit differ by their place alone
            <li key={`${index} ${exhibit}`}>
              <button type="button" className="situation-link" onClick={() => go('evidence', { at: exhibit })}>
                {page === undefined ? t('exhibitNumber', { number }) : t('exhibitPage', { number, page })}
              </button>{' '}
              <span dir="auto">{held?.title}</span> {passage && <span className="quiet" dir="auto">{`“${passage}”`}</span>}
            </li>
          )
        })}
      </ul>
    </>
  )
}

const Standing = ({ assessment, ground }: { readonly assessment: Assessment; readonly ground: string }) => {
  const found = assessment.grounds.find(({ id }) => id === ground)
  return found && <Chip standing={found.conclusion} />
}
