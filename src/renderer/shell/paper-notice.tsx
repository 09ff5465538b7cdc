import { useTranslation } from 'react-i18next'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { expiringPaper } from '#renderer/shell/expiring-paper.ts'

/** The one thing of a case that cannot wait on any screen: a paper of the client that is about to end. */
export const PaperNotice = () => {
  const { t } = useTranslation('shell')
  const open = useOpenCase()
  const expiring = open && expiringPaper(open.case, today())
  if (expiring === undefined) return null
  const { paper, days } = expiring
  return (
    <p className="rail-notice">
      <strong>{days <= 0 ? t(`expired.${paper}`) : t(`expires.${paper}`, { count: days })}</strong>
      {t(`renew.${paper}`)}
    </p>
  )
}
