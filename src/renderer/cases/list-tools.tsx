import { useTranslation } from 'react-i18next'
import { type CaseOrder, caseOrders } from '#renderer/cases/order-cases.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'

export type Shown = { readonly which: 'in-work' | 'removed'; readonly words: string; readonly order: CaseOrder }

type ListToolsProps = { readonly shown: Shown; readonly onChange: (shown: Shown) => void; readonly inWork: number; readonly removed: number }

/** Words to look for, the order, and whether the removed cases are on show. */
export const ListTools = ({ shown, onChange, inWork, removed }: ListToolsProps) => {
  const { t } = useTranslation('cases')
  useCommand({ id: 'find', says: t('search'), keys: 'mod+f', does: () => document.querySelector<HTMLElement>('.cases-tools input[type="search"]')?.focus() })
  return (
    <div className="cases-tools">
      <div className="grow">
        <SearchField label={t('search')} value={shown.words} onChange={words => onChange({ ...shown, words })} />
      </div>
      {(removed > 0 || shown.which === 'removed') && (
        <Segmented
          label={t('which.label')}
          labelHidden
          options={[
            { id: 'in-work', label: t('which.inWork', { count: inWork }) },
            { id: 'removed', label: t('which.removed', { count: removed }) },
          ]}
          value={shown.which}
          onChange={which => onChange({ ...shown, which })}
        />
      )}
      <Select
        label={t('order.label')}
        labelHidden
        options={caseOrders.map(id => ({ id, label: t(`order.${id}`) }))}
        value={shown.order}
        onChange={order => onChange({ ...shown, order })}
      />
    </div>
  )
}
