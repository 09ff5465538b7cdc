import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Logo, type LogoRead, readLogo } from '#renderer/settings/logo.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'

/** The logo, checked and drawn anew on this machine. */
export const LogoField = ({ logo, onLogo }: { readonly logo: Logo | null; readonly onLogo: (logo: Logo | null) => void }) => {
  const { t } = useTranslation('settings')
  const [read, setRead] = useState<LogoRead>()
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return
    const next = await readLogo(file)
    setRead(next)
    if (next.kind === 'logo') onLogo(next.logo)
  }
  return (
    <fieldset className="settings-logo">
      <legend className="field-label">{t('firm.logo')}</legend>
      {logo && (
        <div className="row">
          <img className="settings-logo-shown" src={`data:${logo.type};base64,${logo.base64}`} alt={t('firm.logoNow')} />
          <span className="quiet small">{t('firm.logoSize', { width: logo.width, height: logo.height })}</span>
          <Button
            size="small"
            onPress={() => {
              setRead(undefined)
              onLogo(null)
            }}
          >
            {t('firm.logoRemove')}
          </Button>
        </div>
      )}
      <DropZone says={t('firm.logoDrop')} choose={t('firm.logoChoose')} accepts={['.png', '.jpg', '.jpeg']} onFiles={files => void take(files)} />
      <p className="field-hint">{t('firm.logoHint')}</p>
      {read?.kind === 'problem' && <Banner tone="bad" announced title={t(`firm.logoProblem.${read.problem}`)} />}
      {read?.kind === 'logo' && read.isSmaller && <p className="field-hint">{t('firm.logoSmaller')}</p>}
    </fieldset>
  )
}
