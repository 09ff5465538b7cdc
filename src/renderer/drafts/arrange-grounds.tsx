import { GridList, GridListItem, Button as Pressable, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GroundRow, GroundRows } from '#renderer/drafts/grounds.ts'
import { type GroundPlace, moved } from '#renderer/drafts/kept.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import './grounds.css'

export type ArrangeGroundsProps = {
  readonly grounds: GroundRows
  readonly isDisabled: boolean
  readonly onOrder: (full: readonly string[]) => void
  readonly onPlace: (ground: string, to: 'full' | 'short' | 'left-out') => void
  readonly onAppOrder: () => void
}

const otherPlaces = ['short', 'support', 'left-out', 'absent'] as const satisfies readonly GroundPlace[]

/** Which grounds are pleaded in full and in which order, in short, or not: by dragging, by keyboard, by buttons. */
export const ArrangeGrounds = ({ grounds: { rows, full, isOwn }, isDisabled, onOrder, onPlace, onAppOrder }: ArrangeGroundsProps) => {
  const { t } = useTranslation('drafts')
  const inFull = rows.filter(({ place }) => place === 'full')
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled,
    getItems: keys => [...keys].map(key => ({ 'text/plain': rows.find(({ id }) => id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const [ground] = keys
      const to = full.indexOf(String(target.key))
      const from = full.indexOf(String(ground))
      if (from === -1 || to === -1) return
      const at = target.dropPosition === 'after' ? to + 1 : to
      onOrder(moved(full, String(ground), at > from ? at - 1 : at))
    },
  })
  const ways = (row: GroundRow) => (
    <Menu
      label={t('more', { ground: row.title })}
      icon="more"
      items={(['full', 'short', 'left-out'] as const)
        .filter(to => to !== row.place && !(to === 'short' && row.place === 'support'))
        .map(to => ({ id: to, label: t(says[to]), isDisabled, does: () => onPlace(row.id, to) }))}
    />
  )
  return (
    <div className="drafts-arrange">
      <p className="quiet small">{t(isOwn ? 'ownOrder' : 'appOrder')}</p>
      {isOwn && (
        <Button size="small" onPress={onAppOrder} isDisabled={isDisabled}>
          {t('useAppOrder')}
        </Button>
      )}
      <h3 className="overline">{t('inFull')}</h3>
      <GridList
        aria-label={t('inFull')}
        items={inFull}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[rows, isDisabled]}
        className="drafts-grounds"
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className="quiet small">{t('noFull')}</p>}
      >
        {row => {
          const at = full.indexOf(row.id)
          return (
            <GridListItem id={row.id} textValue={row.title} className="drafts-ground">
              <Pressable slot="drag" className="drafts-grip" aria-label={t('drag', { ground: row.title })}>
                <Icon name="menu" />
              </Pressable>
              <span className="faint">{at + 1}</span>
              <span className="grow">{row.title}</span>
              <span className="drafts-steps">
                <IconButton
                  size="small"
                  icon="up"
                  label={t('up', { ground: row.title })}
                  isDisabled={isDisabled || at === 0}
                  onPress={() => onOrder(moved(full, row.id, at - 1))}
                />
                <IconButton
                  size="small"
                  icon="down"
                  label={t('down', { ground: row.title })}
                  isDisabled={isDisabled || at === full.length - 1}
                  onPress={() => onOrder(moved(full, row.id, at + 1))}
                />
              </span>
              {ways(row)}
            </GridListItem>
          )
        }}
      </GridList>
      {otherPlaces.map(place => {
        const there = rows.filter(row => row.place === place)
        return (
          there.length > 0 && (
            <section key={place}>
              <h3 className="overline">{t(`otherPlaces.${place}`)}</h3>
              {place === 'absent' && <p className="quiet small">{t('absentWhy')}</p>}
              <ul className="drafts-grounds">
                {there.map(row => (
                  <li key={row.id} className="drafts-ground">
                    <span className="grow">{row.title}</span>
                    {ways(row)}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

const says = { full: 'makeFull', short: 'makeShort', 'left-out': 'makeOut' } as const
