import { useTranslation } from 'react-i18next'
import type { Interview } from '#core/interview/question.ts'
import { InterviewMap } from '#renderer/situation/interview-map.tsx'
import type { Spot } from '#renderer/situation/spot.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'

export type InterviewSideProps = {
  readonly interview: Interview
  readonly spot: Spot
  readonly words: string
  readonly onSearch: (words: string) => void
  readonly isAllShown: boolean
  readonly onShowAll: (on: boolean) => void
  readonly onGo: (at: string) => void
}

/** How far the interview is, and the ways through it. */
export const InterviewSide = ({ interview, spot, words, onSearch, isAllShown, onShowAll, onGo }: InterviewSideProps) => {
  const { t } = useTranslation('situation')
  const { answered, asked, toFindOut } = interview.progress
  return (
    <div className="situation-side">
      <p className="small">
        <strong>{t('progressLong', { answered, asked })}</strong>
        {toFindOut > 0 && <span className="situation-to-find"> · {t('toFindOut', { count: toFindOut })}</span>}
      </p>
      <div className="situation-search">
        <SearchField label={t('search')} value={words} onChange={onSearch} />
      </div>
      <InterviewMap interview={interview} spot={spot} onGo={onGo} />
      <Checkbox isSelected={isAllShown} onChange={onShowAll} hint={t('showAllHint')}>
        {t('showAll')}
      </Checkbox>
    </div>
  )
}
