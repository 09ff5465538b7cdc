import { useTranslation } from 'react-i18next'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { PaperNotice } from '#renderer/shell/paper-notice.tsx'
import { useRailCounts } from '#renderer/shell/rail-counts.ts'
import { caseScreens, type ScreenName } from '#renderer/shell/screen-names.ts'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import './rail.css'

/** The parts of the case, in the order of the work; then what is always there. */
export const Rail = () => {
  const { t } = useTranslation('shell')
  const go = useGo()
  const open = useOpenCase()
  const counts = useRailCounts()
  const { screen } = useView()
  const counted: { readonly [S in ScreenName]?: string } = { ...(open ? { evidence: numberOf(open.case.exhibits.length) } : {}), ...counts }
  const item = (name: ScreenName) => (
    <li key={name}>
      <button type="button" className="rail-item" {...(screen === name ? { 'aria-current': 'page' as const } : {})} onClick={() => go(name)}>
        {t(`screens.${name}`)}
        {open && counted[name] && <small>{counted[name]}</small>}
      </button>
    </li>
  )
  return (
    <nav className="rail" aria-label={t('parts')}>
      {open && (
        <button type="button" className="rail-item rail-back" onClick={() => go('cases')}>
          <span className="row">
            <Icon name="back" />
            {t('allCases')}
          </span>
        </button>
      )}
      <ul>{(open ? [...caseScreens, 'library' as const] : (['cases', 'library'] as const)).map(item)}</ul>
      <div className="rail-foot">
        <PaperNotice />
        <ul>{item('settings')}</ul>
      </div>
    </nav>
  )
}

const numberOf = (count: number) => (count === 0 ? '' : String(count))
