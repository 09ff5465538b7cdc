import { useTranslation } from 'react-i18next'
import type { GroundRows } from '#renderer/drafts/grounds.ts'
import type { Lengths } from '#renderer/drafts/lengths.ts'
import type { Measured } from '#renderer/drafts/use-measured.ts'
import { Meter } from '#renderer/ui/meter.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export type PageMeterProps = {
  readonly lengths: Lengths | undefined
  readonly limit: number | undefined
  readonly grounds: GroundRows | undefined
  readonly measured: Pick<Measured, 'isFresh' | 'refusal'>
  readonly isSaving: boolean
}

/** How long the paper is, what is longest, and what to cut where it is too long. */
export const PageMeter = ({ lengths, limit, grounds, measured: { isFresh, refusal }, isSaving }: PageMeterProps) => {
  const { t } = useTranslation('drafts')
  if (refusal) return <Refusal refusal={refusal} />
  if (lengths === undefined) return <Skeleton lines={2} />
  const { total } = lengths
  const over = limit === undefined ? 0 : Math.round((total - limit) * 10) / 10
  const pages = total.toFixed(1)
  const ground = longestOf(lengths, grounds)
  return (
    <div className="drafts-meter" aria-live="polite">
      {limit === undefined ? (
        <strong>{t('pagesAlone', { count: total, pages })}</strong>
      ) : (
        <Meter
          label={t('meter')}
          labelHidden
          value={total}
          max={limit}
          says={t('pagesOf', { pages, limit })}
          tone={over > 0 ? 'bad' : total > limit * 0.95 ? 'warn' : 'good'}
        />
      )}
      <p className="quiet small">
        {!isFresh && <span>{t(isSaving ? 'measureLater' : 'measuring')} </span>}
        {isFresh && over <= 0 && <span>{t('measured')} </span>}
        {over > 0 && <strong className="drafts-over">{t('tooLong', { over: t('pagesAlone', { count: over, pages: over.toFixed(1) }) })} </strong>}
        {ground && <span>{t('longest', { number: ground.number, pages: ground.pages.toFixed(1) })} </span>}
        {over > 0 && (
          <span>
            {ground ? t('cut', { ground: ground.title, pages: t('pagesAlone', { count: ground.pages, pages: ground.pages.toFixed(1) }) }) : t('cutEdit')}
          </span>
        )}
      </p>
    </div>
  )
}

const longestOf = ({ parts }: Lengths, grounds: GroundRows | undefined) =>
  (grounds?.full ?? [])
    .map((id, at) => ({ number: at + 1, pages: parts.get(`ground.${id}`) ?? 0, title: grounds?.rows.find(row => row.id === id)?.title ?? id }))
    .toSorted((a, b) => b.pages - a.pages)[0]
