import { memo } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { NextQuestion, NextReason } from '#core/interview/next-question.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'

export const nextKeys = 'mod+enter'

export type NextCardProps = {
  readonly next: NextQuestion | undefined
  /** How many were left for later and are still open. */
  readonly left: number
  readonly onAnswer: () => void
  readonly onSkip: () => void
  readonly onComeBack: () => void
}

/** The question whose answer is likeliest to move something, and why it comes next. */
export const NextCard = memo(({ next, left, onAnswer, onSkip, onComeBack }: NextCardProps) => {
  const { t } = useTranslation('situation')
  return (
    <section className="situation-next" aria-label={t('next.title')}>
      <div className="grow">
        <span className="overline">{t('next.title')}</span>
        {next ? (
          <>
            <p className="situation-next-asks">{next.asks}</p>
            <p className="quiet small">
              <Because reason={next.reason} />
            </p>
          </>
        ) : (
          <>
            <p className="situation-next-asks">{left > 0 ? t('next.onlyLeft') : t('next.done')}</p>
            {left === 0 && <p className="quiet small">{t('next.doneHelp')}</p>}
          </>
        )}
        {left > 0 && (
          <p className="small situation-left">
            {t('next.left', { count: left })}{' '}
            <Button kind="quiet" size="small" onPress={onComeBack}>
              {t('next.comeBack')}
            </Button>
          </p>
        )}
      </div>
      {next && (
        <div className="situation-next-do">
          <Button kind="primary" onPress={onAnswer}>
            {t('next.answer')} <Kbd keys={nextKeys} />
          </Button>
          <Button kind="quiet" onPress={onSkip}>
            {t('next.skip')}
          </Button>
        </div>
      )}
    </section>
  )
}, same)

const Because = ({ reason }: { readonly reason: NextReason }) => {
  const { t } = useTranslation('situation')
  if (reason.kind === 'core') return t('next.core')
  if (reason.kind === 'in-order') return t('next.inOrder')
  const further = reason.further > 0 && t('next.further', { count: reason.further })
  if (reason.kind === 'route')
    return (
      <>
        <Trans t={t} i18nKey="next.route" values={{ route: reason.route.title }} components={{ 1: <strong /> }} />
        {further && `, ${further}`}
      </>
    )
  const { ground, from, to } = reason
  return (
    <>
      <Trans t={t} i18nKey="next.move" values={{ ground: ground.title, from: t(`standing.${from}`), to: t(`standing.${to}`) }} components={{ 1: <strong /> }} />
      {further && `, ${further}`}
    </>
  )
}

/** What is done at a press follows from what is on show, so that it alone decides. */
function same(before: NextCardProps, now: NextCardProps): boolean {
  return before.left === now.left && before.next?.key === now.next?.key && JSON.stringify(before.next?.reason) === JSON.stringify(now.next?.reason)
}
