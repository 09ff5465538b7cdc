import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import './skeleton.css'

const widths = ['w1', 'w2', 'w3'] as const

/** Stands in for what is on its way, for well under a second. */
export const Skeleton = ({ lines = 3 }: { readonly lines?: number }) => {
  const { t } = useTranslation('ui')
  return (
    <div className="skeleton" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => line).map(line => (
        <span key={line} className={widths[line % widths.length]} />
      ))}
    </div>
  )
}
