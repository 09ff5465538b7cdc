import { useTranslation } from 'react-i18next'
import type { ExchangeRead } from '#contract/exchange-replies.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

export type ChangesTableProps = {
  readonly differences: ExchangeRead['differences']
  readonly accepted: ReadonlySet<string>
  readonly onAccepted: (accepted: ReadonlySet<string>) => void
  readonly isDisabled: boolean
}

/** Each change with what stands here and what the file says, accepted one by one. */
export const ChangesTable = ({ differences, accepted, onAccepted, isDisabled }: ChangesTableProps) => {
  const { t } = useTranslation('exchange')
  const set = (key: string, isAccepted: boolean) => {
    const next = new Set(accepted)
    if (isAccepted) next.add(key)
    else next.delete(key)
    onAccepted(next)
  }
  return (
    <table className="exchange-changes">
      <thead>
        <tr>
          <th scope="col">{t('receive.accept')}</th>
          <th scope="col">{t('receive.place')}</th>
          <th scope="col">{t('receive.mine')}</th>
          <th scope="col">{t('receive.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ key, place, kind, before, after, alsoChangedHere }) => (
          <tr key={key} className={accepted.has(key) ? 'is-accepted' : undefined}>
            <td>
              <Checkbox
                aria-label={t('receive.acceptOf', { place })}
                isSelected={accepted.has(key)}
                isDisabled={isDisabled}
                onChange={isAccepted => set(key, isAccepted)}
              >
                {t('receive.accept')}
              </Checkbox>
            </td>
            <th scope="row" dir="auto">
              {place}
              <span className="exchange-marks">
                <Tag>{t(`receive.kinds.${kind}`)}</Tag>
                {alsoChangedHere && <Tag tone="arguable">{t('receive.alsoHere')}</Tag>}
              </span>
            </th>
            <td dir="auto">{before ?? <span className="faint">{t('receive.nothing')}</span>}</td>
            <td dir="auto">{after ?? <span className="faint">{t('receive.nothing')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
