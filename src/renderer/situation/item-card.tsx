import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewGroup, InterviewItem } from '#core/interview/question.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { ItemMenu } from '#renderer/situation/item-menu.tsx'
import { ProgressSaid } from '#renderer/situation/progress-said.tsx'
import { QuestionRows, type RowsProps } from '#renderer/situation/question-rows.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'

export type ItemCardProps = Omit<RowsProps, 'questions'> & {
  readonly group: InterviewGroup
  readonly item: InterviewItem
  readonly place: number
  /** Of alerts: whether it is the one challenged. */
  readonly challenged: boolean | undefined
}

/** One item of a list. Open while one is at it, or where it is the only one; closed to its line otherwise. */
export const ItemCard = ({ group, item, place, challenged, ...rows }: ItemCardProps) => {
  const { t } = useTranslation('situation')
  const { isReadOnly, goTo } = useInterviewing()
  const isAt = rows.spot.group === group.group && rows.spot.item === item.id
  const [chosen, setChosen] = useState<boolean>()
  const head = useRef<HTMLButtonElement>(null)
  const isOpen = isAt || (chosen ?? group.items.length === 1)
  const isHead = isAt && rows.spot.fact === undefined
  useEffect(() => {
    if (!isHead) return
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [isHead])
  return (
    <article className="situation-item" aria-label={item.summary}>
      <div className="situation-item-head">
        <h4>
          <button
            ref={head}
            type="button"
            className="situation-item-open"
            aria-expanded={isOpen}
            onClick={() => {
              if (isOpen && isAt) goTo(group.group)
              setChosen(!isOpen)
            }}
          >
            <Icon name="forward" />
            <span dir="auto" title={item.summary}>
              {item.summary}
            </span>
          </button>
        </h4>
        {challenged && (
          <span title={t('items.challengedHelp')}>
            <Tag tone="open">{t('items.challenged')}</Tag>
          </span>
        )}
        <ProgressSaid progress={item.progress} />
        {!isReadOnly && <ItemMenu group={group.group} one={group.one} id={item.id} summary={item.summary} place={place} canChallenge={challenged === false} />}
      </div>
      {isOpen && <QuestionRows {...rows} questions={item.questions} />}
    </article>
  )
}
