import { useTranslation } from 'react-i18next'
import type { Progress } from '#core/interview/progress.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

/** "12 of 38", and apart from it what is still to be found out. */
export const ProgressSaid = ({ progress: { answered, asked, toFindOut } }: { readonly progress: Progress }) => {
  const { t } = useTranslation('situation')
  if (asked === 0) return null
  return (
    <span className="situation-progress">
      {toFindOut > 0 && (
        <span className="situation-to-find" title={t('toFindOut', { count: toFindOut })}>
          {toFindOut}?<VisuallyHidden> {t('toFindOut', { count: toFindOut })}, </VisuallyHidden>
        </span>
      )}
      <span className={answered === asked ? 'done' : undefined}>{t('progress', { answered, asked })}</span>
    </span>
  )
}
