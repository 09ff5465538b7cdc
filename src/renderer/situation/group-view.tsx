import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewGroup } from '#core/interview/question.ts'
import { useApp } from '#renderer/app-context.ts'
import { capitalised } from '#renderer/situation/answer-shown.ts'
import { freshId } from '#renderer/situation/fresh-id.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { ItemCard } from '#renderer/situation/item-card.tsx'
import { ListWhetherAll } from '#renderer/situation/list-whether-all.tsx'
import type { RowsProps } from '#renderer/situation/question-rows.tsx'
import { StateMark } from '#renderer/situation/state-mark.tsx'
import { Button } from '#renderer/ui/button.tsx'
import './group-view.css'

export type GroupViewProps = Omit<RowsProps, 'questions'> & { readonly group: InterviewGroup; readonly challenges: string | undefined }

/** A list the client may have several of: its items as cards, and whether they are all. */
export const GroupView = ({ group, challenges, ...rows }: GroupViewProps) => {
  const { t } = useTranslation('situation')
  const { cases } = useApp()
  const { goTo, isReadOnly } = useInterviewing()
  const add = () => {
    const id = freshId(group.one)
    if (cases.change({ kind: 'add-item', group: group.group, item: { id, answers: {} } })) goTo(`${group.group}/${id}`)
  }
  const challenged = group.group === 'alerts' ? (group.items.find(({ id }) => id === challenges) ?? group.items[0])?.id : undefined
  const box = useRef<HTMLElement>(null)
  const isEmpty = group.items.length === 0
  const isAt = rows.spot.group === group.group && rows.spot.item === undefined
  useEffect(() => {
    if (!isAt) return
    const target = box.current?.querySelector<HTMLElement>(isEmpty ? '.situation-group-head button' : '.segments input:checked')
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'nearest' })
  }, [isAt, isEmpty])
  return (
    <section ref={box} className="situation-group" aria-label={group.many} data-at={isAt}>
      <div className="situation-group-head">
        <h3 id={`list-${group.group}`} tabIndex={-1}>
          <StateMark state={group.state} />
          {capitalised(group.many)}
        </h3>
        {!isReadOnly && (
          <Button size="small" icon="add" onPress={add}>
            {isEmpty ? t('items.addFirst') : t('items.add', { one: group.one })}
          </Button>
        )}
      </div>
      {group.items.map((item, place) => (
        <ItemCard key={item.id} {...rows} group={group} item={item} place={place} challenged={challenged === undefined ? undefined : challenged === item.id} />
      ))}
      {isReadOnly ? (
        isEmpty && <p className="quiet small">{group.complete ? t('items.thereAreNone') : t('items.noneYet')}</p>
      ) : (
        <ListWhetherAll group={group} />
      )}
    </section>
  )
}
