import { useTranslation } from 'react-i18next'
import { PlaceOf, whyPlace } from '#renderer/shell/slots.tsx'

/** Always in the page, so that a screen can fill it while it is out of sight. */
export const WhyPanel = ({ isShown }: { readonly isShown: boolean }) => {
  const { t } = useTranslation('shell')
  return (
    <aside id="why" className="why-panel" data-shown={isShown} aria-label={t('why')}>
      <h2>{t('why')}</h2>
      <PlaceOf of={whyPlace} className="why-content" />
    </aside>
  )
}
