import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { type BoardPart, boardParts, countsOf, isYourCall, type Row, type Shown } from '#core/board/board.ts'
import { reasonOf } from '#core/board/reason.ts'
import type { Conclusion } from '#core/law/ground.ts'
import { GroundDetail, type GroundDetailProps } from '#renderer/assessment/ground-detail.tsx'
import { Line } from '#renderer/assessment/line.tsx'
import { FromTo } from '#renderer/assessment/moves.tsx'
import { onArrows } from '#renderer/assessment/on-arrows.ts'
import { shortsOf } from '#renderer/assessment/shorts.ts'
import { Chip } from '#renderer/ui/chip.tsx'

export type BoardProps = Omit<GroundDetailProps, 'ground'> & {
  readonly rows: readonly Row[]
  readonly articles: Assessment['articles']
  readonly by: 'order' | 'article'
  readonly open: string | undefined
  readonly unread: ReadonlySet<string>
  readonly moved: { readonly grounds: ReadonlyMap<string, Shown>; readonly articles: ReadonlyMap<string, Conclusion> }
  readonly onToggle: (id: string) => void
}

/** The grounds, in the order to plead them or under their articles. */
export const Board = memo(({ rows, articles, by, moved, ...rest }: BoardProps) => {
  const { t } = useTranslation('assessment')
  const line = (row: Row) => <Ground key={row.ground.id} row={row} was={moved.grounds.get(row.ground.id)} {...rest} />
  const parts = by === 'order' ? boardParts.flatMap(part => partWith(part, rows)) : []
  const sections = by === 'article' ? articles.flatMap(article => partWith(article, rows)) : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the buttons within, which work without them
    <div className="assessment-board" onKeyDown={onArrows}>
      {parts.map(({ of, rows: own }) => (
        <section key={of} className="assessment-part">
          <h2 className="assessment-part-head">
            {t(`parts.${of}`)} <span className="faint">{own.length}</span>
          </h2>
          {own.map(line)}
        </section>
      ))}
      {sections.map(({ of, rows: own }) => (
        <section key={of.id} className="assessment-part">
          <div className="assessment-article">
            <h2>{of.title}</h2>
            <span className="quiet small grow">{of.short}</span>
            <ArticleStanding was={moved.articles.get(of.id)} is={of.conclusion} />
          </div>
          {own.map(line)}
        </section>
      ))}
    </div>
  )
})

const ArticleStanding = ({ was, is }: { readonly was: Conclusion | undefined; readonly is: Conclusion }) =>
  was === undefined ? <Chip standing={is} /> : <FromTo from={was} to={is} />

type Part<P> = { readonly of: P; readonly rows: readonly Row[] }

/** A part of the board, or an article, with its rows; nothing where it has none. */
const partWith = <P extends BoardPart | Assessment['articles'][number]>(of: P, rows: readonly Row[]): readonly Part<P>[] => {
  const own = rows.filter(({ part, ground }) => (typeof of === 'string' ? part === of : ground.article === of.id))
  return own.length === 0 ? [] : [{ of, rows: own }]
}

type GroundProps = Omit<BoardProps, 'rows' | 'articles' | 'by' | 'moved'> & { readonly row: Row; readonly was: Shown | undefined }

const Ground = ({ row: { ground, place, shown }, was, open, unread, onToggle, printing, ...detail }: GroundProps) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const isOpen = open === ground.id
  const { facts, exhibits } = countsOf(ground)
  const words = {
    unverified: (short: string) => t('unverified', { short }),
    conflicting: (short: string) => t('conflicting', { short }),
    more: (count: number) => t('more', { count }),
    moreUnverified: (count: number) => t('moreUnverified', { count }),
  }
  const reason = ground.weighing?.decision === 'leave-out' ? t('yourReason', { reason: ground.weighing.reason }) : reasonOf(ground)
  const aside = ground.weighing
    ? `${t('weighed')}; ${t('ruleSays', { standing: ui(`standing.${ground.conclusion}`).toLowerCase() })}`
    : isYourCall(ground)
      ? shown === 'your-call'
        ? t('ruleSays', { standing: ui(`standing.${ground.conclusion}`).toLowerCase() })
        : t('callBeside')
      : undefined
  return (
    <article className={isOpen ? 'assessment-ground selected' : 'assessment-ground'}>
      <Line
        id={ground.id}
        place={place}
        title={ground.title}
        shorts={shortsOf(ground.authority, words)}
        reason={reason ?? (ground.conclusion === 'not-applicable' ? t('notReached') : ground.conclusion === 'open' ? t('kindOpen') : ground.says)}
        facts={ground.conclusion === 'not-applicable' ? 0 : facts}
        exhibits={exhibits}
        shown={shown}
        was={was}
        aside={aside}
        support={ground.role === 'support'}
        byAnalogy={ground.reach === 'by-analogy'}
        unread={unread.has(ground.id)}
        level={3}
        isOpen={isOpen}
        onToggle={onToggle}
      />
      {(isOpen || (printing && place !== undefined)) && <GroundDetail ground={ground} printing={printing} {...detail} />}
    </article>
  )
}
