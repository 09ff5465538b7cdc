import { useTranslation } from 'react-i18next'
import { isConfidential, keptFrom } from '#core/kit/confidential.ts'
import type { Attachment, KitManifest } from '#core/kit/kit.ts'
import { Tag } from '#renderer/ui/chip.tsx'

/** What is uploaded, in order: the only names that leave the office, pages, marks and hashes. */
export const AttachmentsTable = ({ kit: { attachments } }: { readonly kit: Pick<KitManifest, 'attachments'> }) => {
  const { t } = useTranslation('filing')
  return (
    <section className="filing-board" aria-labelledby="filing-attachments">
      <h2 id="filing-attachments" className="filing-head">
        {t('files.title')} <span className="faint">{t('files.says')}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is reached by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a field set is no table */}
      <div className="filing-scrolls" role="group" aria-label={t('files.table')} tabIndex={0}>
        <table className="filing-files">
          <thead>
            <tr>
              {(['order', 'file', 'what', 'pages', 'confidential', 'hash'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`files.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attachments.map((attachment, at) => (
              <Row key={attachment.name} attachment={attachment} place={at + 1} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Row = ({ attachment, place }: { readonly attachment: Attachment; readonly place: number }) => {
  const { t } = useTranslation('filing')
  const { name, kind, title, pages, level = 'C0', sha256 } = attachment
  return (
    <tr>
      <td className="faint">{place}</td>
      <td className="filing-name">{name}</td>
      <td dir="auto">
        {title}
        {kind === 'request' && <p className="quiet small">{t('files.sign')}</p>}
      </td>
      <td>{pages ?? t('files.notCounted')}</td>
      <td>
        {kind === 'request' && t('files.asPaper')}
        {kind === 'annex' && !isConfidential(attachment) && t('files.no')}
        {kind === 'annex' && isConfidential(attachment) && (
          <>
            <Tag tone="arguable">{level}</Tag> {keptFrom[level]}
          </>
        )}
      </td>
      <td>{sha256 === undefined ? <span className="filing-missing">{t('files.missing', { name })}</span> : <code className="filing-hash">{sha256}</code>}</td>
    </tr>
  )
}
