import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewGroup } from '#core/interview/question.ts'
import { useApp } from '#renderer/app-context.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'

const said = { all: true, more: false, unknown: null } as const

/** Whether the items of a list are all there are: an empty list that is complete says that there are none. */
export const ListWhetherAll = memo(
  ({ group }: { readonly group: InterviewGroup }) => {
    const { t } = useTranslation('situation')
    const { cases } = useApp()
    const isEmpty = group.items.length === 0
    const options = [
      { id: 'all', label: isEmpty ? t('items.none') : t('items.all') },
      { id: 'more', label: isEmpty ? t('items.some') : t('items.more') },
      { id: 'unknown', label: t('items.unknown') },
    ] as const
    return (
      <Segmented
        label={isEmpty ? group.asks : group.asksWhetherComplete}
        value={group.complete === undefined ? 'unknown' : group.complete ? 'all' : 'more'}
        options={options}
        onChange={id => cases.change({ kind: 'complete', group: group.group, complete: said[id] })}
      />
    )
  },
  (before, now) =>
    before.group.group === now.group.group &&
    before.group.complete === now.group.complete &&
    (before.group.items.length === 0) === (now.group.items.length === 0),
)
