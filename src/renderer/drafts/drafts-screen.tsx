import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { DraftAtWork } from '#renderer/drafts/draft-at-work.tsx'
import { paperIds } from '#renderer/drafts/papers.ts'
import { atOf, spotOf } from '#renderer/drafts/spot.ts'
import { useMeasured } from '#renderer/drafts/use-measured.ts'
import { usePaper } from '#renderer/letter/use-paper.ts'
import { useView } from '#renderer/shell/view.ts'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export const DraftsScreen = () => {
  const { t } = useTranslation('drafts')
  const { views } = useApp()
  const spot = spotOf(useView().at, paperIds)
  const { document } = spot
  const [language, setLanguage] = useState('en')
  const shown = usePaper(document, language)
  const measured = useMeasured(document, language)
  if (shown === undefined)
    return (
      <>
        <PageHead title={t('title')} />
        <Skeleton lines={8} />
      </>
    )
  return (
    <DraftAtWork
      key={document}
      spot={spot}
      shown={shown}
      measured={measured}
      language={language}
      onLanguage={setLanguage}
      onSpot={next => views.select(atOf(next))}
    />
  )
}
