import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseListed } from '#contract/case-replies.ts'
import type { Refusal as Refused } from '#contract/errors.ts'
import { useApp } from '#renderer/app-context.ts'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { CaseTable } from '#renderer/cases/case-table.tsx'
import { CodeNameDialog } from '#renderer/cases/code-name-dialog.tsx'
import { ExamplesDialog } from '#renderer/cases/examples-dialog.tsx'
import { listChanged, useListAnew } from '#renderer/cases/list-changed.ts'
import { ListTools, type Shown } from '#renderer/cases/list-tools.tsx'
import { NoCases } from '#renderer/cases/no-cases.tsx'
import { holding, ordered } from '#renderer/cases/order-cases.ts'
import { RemovedList } from '#renderer/cases/removed-list.tsx'
import { useCasesDeeds } from '#renderer/cases/use-cases-deeds.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { FoundInCases } from '#renderer/search/found-in-cases.tsx'
import { runCommand } from '#renderer/shell/commands.ts'
import { useStore } from '#renderer/store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

const SendDialog = lazy(() => import('#renderer/exchange/send-dialog.tsx').then(({ SendDialog }) => ({ default: SendDialog })))

type Dialog = { readonly kind: 'examples' } | { readonly kind: 'rename' | 'duplicate' | 'send'; readonly one: CaseListed }

const first: Shown = { which: 'in-work', words: '', order: 'recent' }

export const CaseDesk = () => {
  const { t } = useTranslation('cases')
  const { t: exchange } = useTranslation('exchange')
  const { imports } = useApp()
  const listed = useAnswer('case.list', {})
  const openId = useOpenCase()?.id
  const recent = useSettings()?.recent ?? []
  const [shown, setShown] = useState(first)
  const [dialog, setDialog] = useState<Dialog>()
  const [refusal, setRefusal] = useState<Refused>()
  const deeds = useCasesDeeds(setRefusal)
  useListAfterImport(useStore(imports).kind)
  useListAnew(listed.again)

  const all = listed.kind === 'answered' ? listed.value : listed.kind === 'asking' ? listed.before : undefined
  const removed = all?.filter(({ removedAt }) => removedAt !== undefined) ?? []
  const inWork = all?.filter(({ removedAt }) => removedAt === undefined) ?? []
  const found = ordered(holding(shown.which === 'removed' ? removed : inWork, shown.words), shown.order, recent)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Button icon="lock" onPress={() => runCommand('receive')}>
              {exchange('receive.do')}
            </Button>
            <Button icon="upload" onPress={() => runCommand('import-case')}>
              {t('import')}
            </Button>
            <Button kind="primary" icon="add" onPress={() => runCommand('new-case')}>
              {t('new.do')}
            </Button>
          </>
        }
      />
      {refusal && <Refusal refusal={refusal} onClose={() => setRefusal(undefined)} />}
      {listed.kind === 'refused' && <Refusal refusal={listed.refusal} onRetry={listed.again} />}
      {all === undefined && listed.kind === 'asking' && <Skeleton lines={6} />}
      {all?.length === 0 && <NoCases onExamples={() => setDialog({ kind: 'examples' })} />}
      {all !== undefined && all.length > 0 && (
        <>
          <ListTools shown={shown} onChange={setShown} inWork={inWork.length} removed={removed.length} />
          {shown.which === 'removed' && <RemovedList cases={found} deeds={deeds} />}
          {shown.which === 'in-work' && found.length > 0 && (
            <Card flush>
              <CaseTable cases={found} openId={openId} deeds={deeds} onName={(kind, one) => setDialog({ kind, one })} />
            </Card>
          )}
          {shown.which === 'in-work' && found.length === 0 && <p className="quiet">{inWork.length === 0 ? t('list.allRemoved') : t('list.noneFound')}</p>}
          {shown.which === 'in-work' && <FoundInCases words={shown.words} openId={openId} />}
          <div className="row not-printed">
            <p className="faint small grow">{t('list.drop')}</p>
            <Button kind="quiet" size="small" onPress={() => setDialog({ kind: 'examples' })}>
              {t('examples.show')}
            </Button>
          </div>
        </>
      )}
      {dialog?.kind === 'examples' && <ExamplesDialog onClose={() => setDialog(undefined)} changed={listChanged} />}
      {dialog?.kind === 'send' && (
        <Suspense>
          <SendDialog one={dialog.one} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
      {dialog?.kind === 'rename' && (
        <CodeNameDialog
          title={t('rename.title')}
          codeName={dialog.one.codeName}
          confirm={t('rename.confirm')}
          onConfirm={name => deeds.rename(dialog.one, name)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog?.kind === 'duplicate' && (
        <CodeNameDialog
          title={t('duplicate.title', { name: dialog.one.codeName })}
          says={t('duplicate.says')}
          confirm={t('duplicate.confirm')}
          onConfirm={name => deeds.duplicate(dialog.one, name)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  )
}

/** Files brought in from the shell change the list too. */
const useListAfterImport = (kind: string): void => {
  const [before, setBefore] = useState(kind)
  useEffect(() => {
    if (before === kind) return
    setBefore(kind)
    if (before === 'running') listChanged()
  }, [before, kind])
}
