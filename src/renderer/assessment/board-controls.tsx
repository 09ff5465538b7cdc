import { useTranslation } from 'react-i18next'
import type { BoardPart, Row } from '#core/board/board.ts'
import type { Filter, Order, useBoardView } from '#renderer/assessment/board-view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Segmented } from '#renderer/ui/radio-group.tsx'

const filters: readonly Filter[] = ['all', 'plead', 'open', 'fails']
const orders: readonly Order[] = ['order', 'article']

/** Which grounds are shown, and how; and a word where a filter shows none. */
export const BoardControls = ({ rows, filter, order, setFilter, setOrder }: ReturnType<typeof useBoardView> & { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation('assessment')
  const count = (part: BoardPart) => rows.filter(row => row.part === part).length
  const counts = { all: rows.length, plead: count('plead'), open: count('open'), fails: count('fails') }
  return (
    <>
      <div className="assessment-controls not-printed">
        <Segmented<Filter>
          label={t('show')}
          labelHidden
          options={filters.map(id => ({ id, label: t(`filters.${id}`, { count: counts[id] }) }))}
          value={filter}
          onChange={setFilter}
        />
        <Segmented<Order> label={t('arrange')} labelHidden options={orders.map(id => ({ id, label: t(`orders.${id}`) }))} value={order} onChange={setOrder} />
      </div>
      {counts.plead === 0 && (filter === 'all' || filter === 'plead') && <Banner title={t('noneToPlead')}>{t('noneToPleadHelp')}</Banner>}
      {counts[filter] === 0 && (filter === 'open' || filter === 'fails') && (
        <EmptyState icon="check" title={t(filter === 'open' ? 'noneOpen' : 'noneFails')}>
          {t('noneInFilter')}
        </EmptyState>
      )}
    </>
  )
}
