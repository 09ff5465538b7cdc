import { useTranslation } from 'react-i18next'
import type { BadCite } from '#core/evidence/claim-graph.ts'
import type { LawPack } from '#core/law/ground.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { questionAt } from '#renderer/reasons/question-at.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

/** References that lead nowhere or to what must not be named. */
export const BadCites = ({ cites, pack }: { readonly cites: readonly BadCite[]; readonly pack: LawPack }) => {
  const { t } = useTranslation('evidence')
  const go = useGo()
  return (
    <Board title={t('graph.bad')} lead={t('graph.badSays')} none="">
      {cites.map(({ document, block, fact, item, says, mend, exhibit, page }) => (
        <div key={`${document ?? ''} ${block ?? ''} ${fact ?? ''} ${item ?? ''} ${exhibit} ${page ?? ''}`} className="evidence-finding">
          <p className="grow">
            {says} <span className="quiet">{mend}</span>
          </p>
          {document !== undefined && (
            <Button size="small" onPress={() => go('drafts', { at: block === undefined ? document : `${document}#${block}` })}>
              {t('toDraft')}
            </Button>
          )}
          {fact !== undefined && (
            <Button size="small" onPress={() => go('situation', { at: questionAt(pack.catalogue, fact, item) })}>
              {t('toQuestion')}
            </Button>
          )}
        </div>
      ))}
    </Board>
  )
}
