import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { freshId } from '#renderer/situation/fresh-id.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import { toast } from '#renderer/ui/toast.tsx'

export type ItemMenuProps = {
  readonly group: string
  readonly one: string
  readonly id: string
  readonly summary: string
  readonly place: number
  readonly canChallenge: boolean
}

/** What can be done with an item of a list. All of it can be taken back. */
export const ItemMenu = memo(({ group, one, id, summary, place, canChallenge }: ItemMenuProps) => {
  const { t } = useTranslation('situation')
  const { cases } = useApp()
  const { goTo } = useInterviewing()
  const now = () => {
    const state = cases.get()
    return state.kind === 'open' ? state.case : undefined
  }
  const held = () => now()?.groups[group]?.items.find(item => item.id === id)

  const duplicate = () => {
    const item = held()
    if (item === undefined) return
    const copy = freshId(one)
    cases.change({ kind: 'add-item', group, item: { id: copy, answers: item.answers }, at: place + 1 })
    goTo(`${group}/${copy}`)
    toast(t('items.duplicated', { summary }), () => void cases.change({ kind: 'remove-item', group, item: copy }))
  }
  const remove = () => {
    const item = held()
    const wasChallenged = now()?.challenges === id
    if (item === undefined) return
    cases.change({ kind: 'remove-item', group, item: id })
    goTo(group)
    toast(t('items.removed', { summary }), () => {
      cases.change({ kind: 'add-item', group, item, at: place })
      if (wasChallenged) cases.change({ kind: 'describe', challenges: id })
    })
  }
  const items: readonly MenuEntry[] = [
    ...(canChallenge ? [{ id: 'challenge', label: t('items.challenge'), does: () => void cases.change({ kind: 'describe', challenges: id }) }] : []),
    { id: 'duplicate', label: t('items.duplicate'), icon: 'copy', does: duplicate },
    { id: 'remove', label: t('items.remove'), icon: 'remove', danger: true, does: remove },
  ]
  return <Menu label={t('items.more_', { summary })} icon="more" items={items} />
})
