import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { Banner } from '#renderer/ui/banner.tsx'

const known = ['deletion', 'access', 'revision', 'pre-emptive', 'not-this-tool'] as const

/** The way recommended, in a sentence, with its reasons. */
export const Headline = ({ assessment: { routes }, actions }: { readonly assessment: Assessment; readonly actions?: React.ReactNode }) => {
  const { t } = useTranslation('assessment')
  const recommended = routes.filter(route => route.recommended)
  const main = recommended.find(({ beside }) => !beside)
  const measures = recommended.find(({ beside }) => beside)
  if (main === undefined)
    return (
      <Banner title={t('headline.none')} actions={actions}>
        {t('headline.noneWhy')}
      </Banner>
    )
  const id = known.find(one => one === main.id)
  const says = id === undefined ? main.title : t(`headline.${id}`)
  const reasons = [...main.reasons.slice(0, 2), ...(measures?.reasons.slice(0, 1) ?? [])]
  return (
    <Banner title={t(measures ? 'headline.beside' : 'headline.alone', { main: says })} actions={actions}>
      {reasons.join(' ')}
    </Banner>
  )
}
