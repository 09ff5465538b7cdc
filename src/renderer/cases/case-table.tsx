import { useTranslation } from 'react-i18next'
import type { CaseListed } from '#contract/case-replies.ts'
import type { CasesDeeds } from '#renderer/cases/use-cases-deeds.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { Menu } from '#renderer/ui/menu.tsx'

export type CaseTableProps = {
  readonly cases: readonly CaseListed[]
  readonly openId: string | undefined
  readonly deeds: CasesDeeds
  readonly onName: (of: 'rename' | 'duplicate' | 'send', one: CaseListed) => void
}

/** The cases in work. Arrow keys go from one to the next. */
export const CaseTable = ({ cases, openId, deeds, onName }: CaseTableProps) => {
  const { t, i18n } = useTranslation('cases')
  const { t: exchange } = useTranslation('exchange')
  return (
    <table className="cases-table" aria-label={t('list.label')}>
      <thead>
        <tr>
          <th scope="col">{t('list.codeName')}</th>
          <th scope="col">{t('list.alert')}</th>
          <th scope="col">{t('list.state')}</th>
          <th scope="col">{t('list.changed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {cases.map(one => (
          <tr key={one.id} className={one.id === openId ? 'cases-row is-open' : 'cases-row'}>
            <th scope="row">
              <button type="button" className="cases-open" dir="auto" onClick={() => deeds.open(one.id)} onKeyDown={goOn}>
                {one.codeName}
              </button>
              {one.id === openId && <span className="faint small"> {t('list.isOpen')}</span>}
            </th>
            <td>{one.alert || <span className="faint">{t('list.noAlert')}</span>}</td>
            <td dir="auto">{one.requestingState || <span className="faint">{t('list.noState')}</span>}</td>
            <td className="quiet cases-when">{one.changedAt === '' ? '' : dayShown(one.changedAt, i18n.language)}</td>
            <td className="cases-more">
              <Menu
                label={t('list.more', { name: one.codeName })}
                icon="more"
                items={[
                  { id: 'open', label: t('open'), icon: 'forward', does: () => deeds.open(one.id) },
                  { id: 'rename', label: t('rename.do'), icon: 'edit', does: () => onName('rename', one) },
                  { id: 'duplicate', label: t('duplicate.do'), icon: 'copy', does: () => onName('duplicate', one) },
                  { id: 'export', label: t('exportOne'), icon: 'download', does: () => void deeds.exportOne(one) },
                  { id: 'send', label: exchange('send.do'), icon: 'lock', does: () => onName('send', one) },
                  { id: 'line', line: true },
                  { id: 'remove', label: t('remove.do'), icon: 'remove', danger: true, does: () => void deeds.remove(one) },
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const goOn = (event: React.KeyboardEvent<HTMLButtonElement>): void => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...document.querySelectorAll<HTMLButtonElement>('.cases-open')]
  const next = all[all.indexOf(event.currentTarget) + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
