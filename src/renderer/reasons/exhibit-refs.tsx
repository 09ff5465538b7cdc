import { useTranslation } from 'react-i18next'
import type { Relied } from '#core/assessment/assessment.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import './reasons.css'

/** "Ex. 2, p. 1", each a way to the exhibit. */
export const ExhibitRefs = ({ exhibits }: { readonly exhibits: Relied['exhibits'] }) => {
  const { t } = useTranslation('ui')
  const { toExhibit, subject } = useReplying()
  return exhibits.map(({ id, number, page }) => (
    <button
      key={`${id} ${page ?? ''}`}
      type="button"
      className="exhibit-ref reasons-ref"
      title={subject.exhibits.find(exhibit => exhibit.id === id)?.title}
      onClick={() => toExhibit(id)}
    >
      {page === undefined ? t('exhibit', { number }) : t('exhibitPage', { number, page })}
    </button>
  ))
}
