import { useTranslation } from 'react-i18next'
import type { CaseApart, Drilled } from '#contract/vault-replies.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** What a backup turned out to be: whole and equal, older than the vault, or broken. */
export const DrillShown = ({ drilled }: { readonly drilled: Drilled }) => {
  const { t, i18n } = useTranslation('settings')
  const { madeAt, files, cases, equal, apart, settingsDiffer, broken } = drilled
  const tone = broken.length > 0 ? 'bad' : equal ? 'good' : 'warn'
  const title = broken.length > 0 ? 'broken' : equal ? 'equal' : 'opens'
  return (
    <div className="stack">
      <Banner tone={tone} announced title={t(`backup.${title}`)}>
        {broken.length > 0 && (
          <ul className="problem-list">
            {broken.map(({ file, problem, remedy }) => (
              <li key={`${file} ${problem}`}>
                <strong>{file}</strong> {problem} {remedy}
              </li>
            ))}
          </ul>
        )}
        {broken.length === 0 && !equal && t('backup.newer')}
      </Banner>
      <KeyValue
        items={[
          { name: t('backup.madeAt'), value: dayShown(madeAt, i18n.language) },
          { name: t('backup.holds'), value: `${t('backup.cases', { count: cases })}, ${t('backup.files', { count: files })}` },
        ]}
      />
      {apart.length > 0 && <ApartTable apart={apart} />}
      {settingsDiffer && <p className="quiet">{t('backup.settingsDiffer')}</p>}
    </div>
  )
}

const ApartTable = ({ apart }: { readonly apart: readonly CaseApart[] }) => {
  const { t } = useTranslation('settings')
  const said = ({ records, exhibits }: CaseApart['onlyHere']) =>
    [...(records > 0 ? [t('backup.records', { count: records })] : []), ...(exhibits > 0 ? [t('backup.exhibits', { count: exhibits })] : [])].join(', ') ||
    t('backup.none')
  return (
    <table className="settings-apart">
      <thead>
        <tr>
          <th scope="col">{t('backup.of')}</th>
          <th scope="col">{t('backup.here')}</th>
          <th scope="col">{t('backup.there')}</th>
        </tr>
      </thead>
      <tbody>
        {apart.map(({ id, codeName, onlyHere, onlyInBackup }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {codeName}
            </th>
            <td>{said(onlyHere)}</td>
            <td>{said(onlyInBackup)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
