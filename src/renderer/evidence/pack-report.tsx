import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { ManifestHash } from '#renderer/evidence/manifest-hash.tsx'
import { PackChecks } from '#renderer/evidence/pack-checks.tsx'
import { PackIndex } from '#renderer/evidence/pack-index.tsx'
import { PackLeaks } from '#renderer/evidence/pack-leaks.tsx'
import { PackProblems } from '#renderer/evidence/pack-problems.tsx'
import { type PackRun, roomOf } from '#renderer/evidence/room-memory.ts'
import { sizeShown } from '#renderer/evidence/size-shown.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { toast } from '#renderer/ui/toast.tsx'

export type Made = Extract<PackRun, { readonly kind: 'made' }>

/** What came of a pack: whole and checked, or stopped, and then why. */
export const PackReport = ({ made }: { readonly made: Made }) => {
  const { t, i18n } = useTranslation('evidence')
  const { step } = useCase()
  const { built } = made
  const save = useSavePack(made)
  const isBuilt = built.kind === 'built'
  return (
    <div className="stack" role="status">
      {isBuilt && (
        <div className="evidence-made">
          <div className="grow">
            <h2>{t(`report.built.${made.for}`, { count: built.pages })}</h2>
            <p className="quiet small">{t('report.whole', { count: built.exhibits.length, files: built.files.length })}</p>
          </div>
          <Button kind="primary" icon="download" onPress={() => void save()}>
            {t('report.save', { size: sizeShown(built.ticket?.bytes ?? 0, i18n.language) })}
          </Button>
        </div>
      )}
      {built.kind === 'not-verified' && (
        <Banner tone="bad" announced title={t('report.notVerified')}>
          {t('report.notVerifiedSays')}
        </Banner>
      )}
      {built.kind === 'leaks' && (
        <Banner tone="bad" announced title={t('report.leaks')}>
          {t('report.leaksSays')}
        </Banner>
      )}
      {isBuilt && step > made.step && <p className="quiet small">{t('report.older')}</p>}
      {built.leaks && <PackLeaks leaks={built.leaks} />}
      {built.manifestSha256 && <ManifestHash sha256={built.manifestSha256} />}
      {built.notes.length > 0 && (
        <Board title={t('report.notes')} none="">
          {built.notes.map(note => (
            <p key={note} className="evidence-pad">
              {note}
            </p>
          ))}
        </Board>
      )}
      {built.problems.length > 0 && <PackProblems problems={built.problems} />}
      {built.changes.length > 0 && (
        <Board title={t('report.changes')} lead={t('report.changesSays')} none="">
          {built.changes.map(({ exhibit, says }) => (
            <p key={`${exhibit} ${says}`} className="evidence-pad">
              {says}
            </p>
          ))}
        </Board>
      )}
      <PackIndex built={built} />
      <PackChecks built={built} />
    </div>
  )
}

/** A ticket opens once, so the archive is held for a second time. */
const useSavePack = ({ built: { ticket }, archive }: Made): (() => Promise<void>) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id } = useCase()
  return async () => {
    if (ticket === undefined) return
    const blob = archive ?? (await app.door.takeFile(ticket.ticket))
    if (blob === undefined) return toast(t('report.gone'))
    roomOf(app, id).put(({ pack }) => (pack.kind === 'made' ? { pack: { ...pack, archive: blob } } : {}))
    saveFile(ticket.name, blob)
    toast(t('report.saved', { name: ticket.name }))
  }
}
