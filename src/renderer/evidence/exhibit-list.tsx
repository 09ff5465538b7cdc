import { GridList, GridListItem, Button as Pressable, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCase } from '#renderer/case/use-case.ts'
import { ExhibitLine } from '#renderer/evidence/exhibit-line.tsx'
import type { Listed } from '#renderer/evidence/filter.ts'
import { useReorder } from '#renderer/evidence/use-reorder.ts'
import { Icon } from '#renderer/ui/icon.tsx'

export type ExhibitListProps = {
  readonly listed: readonly Listed[]
  readonly selected: string | undefined
  /** Nothing is filtered out: only then the order on show is the order there is. */
  readonly isWhole: boolean
  readonly onSelect: (exhibit: string) => void
}

/** Exhibits by number; put elsewhere by dragging, by the handle and the arrow keys, or by Alt and the arrow keys. */
export const ExhibitList = ({ listed, selected, isWhole, onSelect }: ExhibitListProps) => {
  const { t } = useTranslation('evidence')
  const { readOnly } = useCase()
  const { fixed, move } = useReorder()
  const canMove = isWhole && !readOnly
  const ids = listed.map(({ exhibit }) => exhibit.id)
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canMove,
    getItems: keys => [...keys].map(key => ({ 'text/plain': listed.find(({ exhibit }) => exhibit.id === key)?.exhibit.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const [id] = keys
      const [to, from] = [ids.indexOf(String(target.key)), ids.indexOf(String(id))]
      if (from === -1 || to === -1) return
      const at = target.dropPosition === 'after' ? to + 1 : to
      move(String(id), at > from ? at - 1 : at)
    },
  })
  const byKey = (event: React.KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    const id = row?.dataset['key']
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0 || id === undefined || !canMove) return
    event.preventDefault()
    event.stopPropagation()
    const to = ids.indexOf(id) + step
    if (to >= 0 && to < ids.length) move(id, to)
  }
  const kept = listed.filter(({ exhibit }) => fixed.has(exhibit.id)).map(({ exhibit }) => exhibit.number)
  return (
    <>
      <div onKeyDownCapture={byKey}>
        <GridList
          aria-label={t('list')}
          items={listed.map(one => ({ ...one, id: one.exhibit.id }))}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[listed, canMove, fixed]}
          className="evidence-list"
          keyboardNavigationBehavior="tab"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={selected === undefined ? [] : [selected]}
          onSelectionChange={keys => {
            const [id] = keys
            if (keys !== 'all' && id !== undefined) onSelect(String(id))
          }}
          renderEmptyState={() => <p className="quiet small">{t('filter.none')}</p>}
        >
          {one => (
            <GridListItem id={one.id} textValue={`${one.exhibit.number} ${one.exhibit.title}`} className="evidence-item">
              <Pressable slot="drag" className="evidence-grip" aria-label={t('drag', { number: one.exhibit.number })}>
                <Icon name={fixed.has(one.id) ? 'lock' : 'menu'} />
              </Pressable>
              <ExhibitLine listed={one} isFixed={fixed.has(one.id)} />
            </GridListItem>
          )}
        </GridList>
      </div>
      <p className="quiet small evidence-hint">
        {t(isWhole ? 'orderHelp' : 'orderFiltered')}
        {kept.length > 0 && ` ${t('fixed', { count: kept.length, numbers: kept.join(', ') })}`}
      </p>
    </>
  )
}
