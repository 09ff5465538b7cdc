import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

/** Who did what with an exhibit and when: folded, and fetched when it is opened, because the host writes it. */
export const CustodyLog = ({ exhibit }: { readonly exhibit: string }) => {
  const { t } = useTranslation('evidence')
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure title={t('custody.title')} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && <Lines exhibit={exhibit} />}
    </Disclosure>
  )
}

const Lines = ({ exhibit }: { readonly exhibit: string }) => {
  const { t, i18n } = useTranslation('evidence')
  const { id } = useCase()
  const asked = useAnswer('case.open', { id })
  if (asked.kind !== 'answered') return <Skeleton lines={2} />
  const lines = (asked.value.case.custody ?? []).filter(line => line.exhibit === exhibit)
  if (lines.length === 0) return <p className="quiet small">{t('custody.none')}</p>
  return (
    <>
      <p className="quiet small">{t('custody.says')}</p>
      <table className="evidence-table">
        <thead>
          <tr>
            <th scope="col">{t('custody.at')}</th>
            <th scope="col">{t('custody.who')}</th>
            <th scope="col">{t('custody.what')}</th>
            <th scope="col">{t('custody.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ at, who, did, says, sha256, hash }) => (
            <tr key={hash}>
              <td>{dayShown(at, i18n.language)}</td>
              <td dir="auto">{who}</td>
              <td>
                {t(`custody.did.${did}`)}
                {says && <span className="quiet">: {says}</span>}
              </td>
              <td className="evidence-hash">{(sha256 ?? '').slice(0, 16)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
