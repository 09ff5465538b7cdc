import { useTranslation } from 'react-i18next'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import { sizeShown } from '#renderer/evidence/size-shown.ts'
import { Tag } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** What was held against the written files, and the files themselves. */
export const PackChecks = ({ built: { checks, files } }: { readonly built: PackBuilt }) => {
  const { t, i18n } = useTranslation('evidence')
  const failed = checks.filter(one => one.failed > 0)
  return (
    <>
      {checks.length > 0 && (
        <Disclosure
          level={2}
          title={t('checks.title')}
          aside={
            <span className="faint small">
              {failed.length === 0 ? t('checks.passed', { count: checks.length }) : t('checks.failed', { count: failed.length })}
            </span>
          }
          startsOpen={failed.length > 0}
        >
          <table className="evidence-table evidence-board">
            <thead>
              <tr>
                <th scope="col">{t('checks.what')}</th>
                <th scope="col">{t('checks.checked')}</th>
                <th scope="col">{t('checks.found')}</th>
              </tr>
            </thead>
            <tbody>
              {checks.map(({ what, checked, failed: wrong, failures }) => (
                <tr key={what}>
                  <td>{what}</td>
                  <td>{checked}</td>
                  <td>
                    {wrong === 0 ? <Tag tone="stands">{t('checks.good')}</Tag> : <Tag tone="danger">{t('checks.wrong', { count: wrong })}</Tag>}
                    {failures.map(failure => (
                      <p key={failure} className="small">
                        {failure}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
      {files.length > 0 && (
        <Disclosure level={2} title={t('checks.files')} aside={<span className="faint small">{files.length}</span>}>
          <table className="evidence-table evidence-board">
            <thead>
              <tr>
                <th scope="col">{t('checks.name')}</th>
                <th scope="col">{t('checks.size')}</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ name, bytes, sha256 }) => (
                <tr key={name}>
                  <td className="evidence-name">{name}</td>
                  <td>{sizeShown(bytes, i18n.language)}</td>
                  <td className="evidence-hash">{sha256}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </>
  )
}
