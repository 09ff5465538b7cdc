import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { cancelPack } from '#renderer/evidence/build-pack.ts'
import { PackForm } from '#renderer/evidence/pack-form.tsx'
import { PackReport } from '#renderer/evidence/pack-report.tsx'
import { roomOf, useRoom } from '#renderer/evidence/room-memory.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** How the pack is bound, the binding, and what came of it. */
export const PackPart = ({ plan }: { readonly plan: EvidencePlan | undefined }) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id, case: subject } = useCase()
  const { pack } = useRoom(id)
  if (subject.exhibits.length === 0)
    return (
      <EmptyState icon="folder" title={t('pack.nothing')}>
        {t('pack.nothingSays')}
      </EmptyState>
    )
  return (
    <div className="evidence-pack">
      <PackForm plan={plan} isBuilding={pack.kind === 'building'} />
      <div className="stack">
        {pack.kind === 'building' && (
          <ProgressBar
            label={t('pack.building')}
            says={pack.of > 0 ? t('pack.at', { says: pack.says, done: pack.done, of: pack.of }) : pack.says}
            onCancel={() => cancelPack(app, id)}
            {...(pack.of > 0 && { done: pack.done / pack.of })}
          />
        )}
        {pack.kind === 'refused' && <Refusal refusal={pack.refusal} onClose={() => roomOf(app, id).put(() => ({ pack: { kind: 'none' } }))} />}
        {pack.kind === 'made' && <PackReport made={pack} />}
        {pack.kind === 'none' && (
          <EmptyState icon="file" title={t('pack.none')}>
            <p>{t('pack.noneSays')}</p>
            <p>{t('pack.noneChecks')}</p>
          </EmptyState>
        )}
      </div>
    </div>
  )
}
