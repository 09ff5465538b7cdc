import { useTranslation } from 'react-i18next'
import type { Parted } from '#renderer/cases/what-parted.ts'
import { Card } from '#renderer/ui/card.tsx'

/** What the versions hold differently, a line each. */
export const PartedTable = ({ parted, names }: { readonly parted: readonly Parted[]; readonly names: readonly string[] }) => {
  const { t } = useTranslation('cases')
  if (parted.length === 0) return <p className="quiet">{t('versions.same')}</p>
  return (
    <Card flush level={2} title={t('versions.differ', { count: parted.length })}>
      <table className="cases-parted">
        <thead>
          <tr>
            <th scope="col">{t('versions.where')}</th>
            {names.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parted.map(({ where, of, says }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items of a list may differ in the same question
            <tr key={`${place} ${where}`}>
              <th scope="row">
                {of && (
                  <span className="quiet small" dir="auto">
                    {of}
                  </span>
                )}
                <span dir="auto">{where}</span>
              </th>
              {names.map((name, at) => (
                <td key={name} data-name={name} dir="auto">
                  {says[at] ?? <span className="faint">{t('versions.absent')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
