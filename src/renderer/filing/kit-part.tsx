import { useTranslation } from 'react-i18next'
import type { RequestKind } from '#core/preflight/input.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { inTheWay } from '#renderer/filing/check-groups.ts'
import { useFiling } from '#renderer/filing/filing-memory.ts'
import { KitShown } from '#renderer/filing/kit-shown.tsx'
import type { Checked } from '#renderer/filing/use-check.ts'
import { useKit } from '#renderer/filing/use-kit.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

type KitPartProps = { readonly request: RequestKind; readonly checked: Checked; readonly onChecks: () => void }

/** Builds the kit and shows it as it is typed and uploaded. What fails stops it; what is open must be looked at before it is saved. */
export const KitPart = ({ request, checked, onChecks }: KitPartProps) => {
  const { t } = useTranslation('filing')
  const { id, step } = useCase()
  const [{ built }] = useFiling(id, request)
  const { build, running, refusal, forget, progress, cancel } = useKit(request)
  const fails = checked.found ? inTheWay(checked.found).fails : 0
  const button = (words: 'kit.build' | 'kit.again') => (
    <Button kind={fails > 0 || built ? 'plain' : 'primary'} isPending={running} onPress={() => void build()}>
      {t(words)}
    </Button>
  )
  return (
    <div className="stack">
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      {running && (
        <ProgressBar
          label={t('kit.building')}
          onCancel={cancel}
          {...(progress && progress.of > 0 && { done: progress.done / progress.of, says: t('kit.annexOf', { done: progress.done, count: progress.of }) })}
        />
      )}
      {fails > 0 && (
        <Banner
          tone="bad"
          title={t('kit.stopped', { count: fails })}
          actions={
            <Button size="small" onPress={onChecks}>
              {t('kit.toChecks')}
            </Button>
          }
        >
          {t('kit.stoppedSays')}
        </Banner>
      )}
      {built && built.step !== step && (
        <Banner tone="warn" title={t('kit.old')} actions={button('kit.again')}>
          {t('kit.oldSays')}
        </Banner>
      )}
      {built ? (
        <KitShown request={request} built={built} checked={checked} again={built.step === step ? button('kit.again') : undefined} />
      ) : (
        <EmptyState icon="folder" title={t('kit.none')} actions={button('kit.build')}>
          {t('kit.noneSays')}
        </EmptyState>
      )}
    </div>
  )
}
