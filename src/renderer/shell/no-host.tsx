import { useTranslation } from 'react-i18next'
import { HostGone } from '#renderer/host/transport.ts'
import './shell.css'

/** Where no host answers: the one-time address was used, or the program was closed. */
export const NoHost = ({ reason }: { readonly reason: unknown }) => {
  const { t } = useTranslation('shell')
  const isUsed = reason instanceof HostGone && reason.why === 'no-session'
  return (
    <main className="lone-page">
      <h1>{isUsed ? t('noSession') : t('hostGone')}</h1>
      <p className="quiet">{isUsed ? t('noSessionHelp') : t('hostGoneHelp')}</p>
    </main>
  )
}
