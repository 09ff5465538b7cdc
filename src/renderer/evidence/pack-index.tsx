import { useTranslation } from 'react-i18next'
import type { PackBuilt } from '#contract/evidence-replies.ts'
import { Board } from '#renderer/evidence/board.tsx'

/** Where each exhibit stands in the bundle, and which are not in it. */
export const PackIndex = ({ built: { exhibits, leftOut } }: { readonly built: PackBuilt }) => {
  const { t } = useTranslation('evidence')
  const hasVolumes = exhibits.some(({ volume }) => volume > 1)
  return (
    <>
      {exhibits.length > 0 && (
        <table className="evidence-table evidence-board">
          <caption>{t('index.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('index.number')}</th>
              <th scope="col">{t('index.exhibit')}</th>
              {hasVolumes && <th scope="col">{t('index.volume')}</th>}
              <th scope="col">{t('index.pages')}</th>
            </tr>
          </thead>
          <tbody>
            {exhibits.map(({ number, title, volume, labels }) => (
              <tr key={number}>
                <td>{number}</td>
                <td dir="auto">{title}</td>
                {hasVolumes && <td>{volume}</td>}
                <td>{labels.first === labels.last ? labels.first : `${labels.first} – ${labels.last}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leftOut.length > 0 && (
        <Board title={t('index.leftOut')} none="">
          {leftOut.map(({ exhibit, number, why }) => (
            <p key={exhibit} className="evidence-pad">
              <span className="exhibit-ref">{t('ref', { number })}</span> <span className="quiet">{why}</span>
            </p>
          ))}
        </Board>
      )}
    </>
  )
}
