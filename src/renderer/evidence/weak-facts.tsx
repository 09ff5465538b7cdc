import { useTranslation } from 'react-i18next'
import type { WeakFact } from '#core/evidence/weak-facts.ts'
import type { LawPack } from '#core/law/ground.ts'
import { asksOf } from '#renderer/evidence/asks.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Tag } from '#renderer/ui/chip.tsx'

/** Facts the papers rest on that little stands behind. */
export const WeakFacts = ({ weak, pack }: { readonly weak: readonly WeakFact[]; readonly pack: LawPack }) => {
  const { t } = useTranslation('evidence')
  const go = useGo()
  return (
    <Board title={t('graph.weak')} lead={t('graph.weakSays')} none={t('graph.noWeak')}>
      {weak.map(({ fact, item, why, claims }) => (
        <div key={`${fact} ${item ?? ''}`} className="evidence-claim">
          <button type="button" className="evidence-to" onClick={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
            {asksOf(pack.catalogue, fact)}
          </button>
          <p className="evidence-refs">
            {why.map(one => (
              <Tag key={one} tone={one === 'no-page' ? 'fails' : 'arguable'}>
                {t(`weakness.${one}`)}
              </Tag>
            ))}
            <span className="faint small">{t('claims', { count: claims })}</span>
          </p>
        </div>
      ))}
    </Board>
  )
}
