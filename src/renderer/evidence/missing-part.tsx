import { useTranslation } from 'react-i18next'
import type { ShoppingItem, ShoppingList } from '#core/evidence/shopping-list.ts'
import type { LawPack } from '#core/law/ground.ts'
import { asksOf } from '#renderer/evidence/asks.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { printPage } from '#renderer/host/print.ts'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

export type MissingPartProps = { readonly shopping: ShoppingList; readonly pack: LawPack }

/** Papers to look for, ground by ground; what would bear most claims first. A paper for several grounds stands under the first of them. */
export const MissingPart = ({ shopping: { items, noPaperNamed }, pack }: MissingPartProps) => {
  const { t } = useTranslation('evidence')
  const go = useGo()
  const byGround = Map.groupBy(items, ({ grounds: [first] }) => first ?? '')
  const titleOf = (id: string) => pack.grounds.find(ground => ground.id === id)?.title ?? t('missing.noGround')
  return (
    <div className="stack">
      <div className="row not-printed">
        <p className="lead grow">{t('missing.lead')}</p>
        <Button icon="print" onPress={printPage}>
          {t('missing.print')}
        </Button>
        <Button onPress={() => go('client', { at: 'evidence-request-list' })}>{t('missing.toList')}</Button>
      </div>
      {items.length === 0 && <EmptyState title={t('missing.none')}>{t('missing.noneSays')}</EmptyState>}
      {[...byGround].map(([ground, of]) => (
        <Board key={ground} title={titleOf(ground)} none="">
          {of.map(item => (
            <Wanted key={item.paper} item={item} pack={pack} others={item.grounds.slice(1).map(titleOf)} />
          ))}
        </Board>
      ))}
      {noPaperNamed.length > 0 && (
        <Board title={t('missing.noPaper')} lead={t('missing.noPaperSays')} none="">
          {noPaperNamed.map(({ fact, item, asks }) => (
            <div key={`${fact} ${item ?? ''}`} className="evidence-claim">
              <button type="button" className="evidence-to" onClick={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
                {asks}
              </button>
            </div>
          ))}
        </Board>
      )}
    </div>
  )
}

type WantedProps = { readonly item: ShoppingItem; readonly pack: LawPack; readonly others: readonly string[] }

const Wanted = ({ item: { paper, from, carries, facts, opens }, pack, others }: WantedProps) => {
  const { t } = useTranslation('evidence')
  const go = useGo()
  return (
    <div className="evidence-wanted">
      <span className="evidence-tick" aria-hidden="true" />
      <div className="grow">
        <p>
          <strong>{paper}</strong> <span className="quiet">{t(`from.${from}`)}</span>
        </p>
        <p className="small quiet">
          {facts.map(({ fact, item }, at) => (
            <span key={`${fact} ${item ?? ''}`}>
              {at > 0 && ' · '}
              <button type="button" className="evidence-to" onClick={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
                {asksOf(pack.catalogue, fact)}
              </button>
            </span>
          ))}
        </p>
        {others.length > 0 && <p className="small faint">{t('missing.also', { grounds: others.join('; ') })}</p>}
      </div>
      {opens ? <Tag tone="open">{t('missing.opens')}</Tag> : carries > 0 && <Tag tone="arguable">{t('missing.carries', { count: carries })}</Tag>}
    </div>
  )
}
