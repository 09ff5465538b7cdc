import { useTranslation } from 'react-i18next'
import type { RecordDraft } from '#renderer/filing/filing-memory.ts'
import { chooseFiles } from '#renderer/host/choose-file.ts'
import { Button } from '#renderer/ui/button.tsx'

type RecordFilesProps = { readonly from: RecordDraft['from']; readonly files: readonly File[]; readonly onFiles: (files: readonly File[]) => void }

/** The files behind a record: the signed copy beside the kit built here, or the files of a kit saved earlier. Only their hashes are kept. */
export const RecordFiles = ({ from, files, onFiles }: RecordFilesProps) => {
  const { t } = useTranslation('filing')
  if (from === 'none') return <p className="quiet">{t('sent.noneSays')}</p>
  const isBuilt = from === 'built'
  const choose = async () => {
    const chosen = await chooseFiles({ several: !isBuilt })
    if (chosen.length > 0) onFiles(chosen)
  }
  return (
    <div className="filing-chosen">
      <p className="quiet">{t(isBuilt ? 'sent.signedSays' : 'sent.savedSays')}</p>
      <div className="row">
        <Button size="small" icon="file" onPress={() => void choose()}>
          {t(isBuilt ? 'sent.chooseSigned' : 'sent.chooseFiles')}
        </Button>
        {files.map(({ name }) => (
          <span key={name} className="filing-name" dir="auto">
            {name}
          </span>
        ))}
        {files.length > 0 && (
          <Button size="small" kind="quiet" onPress={() => onFiles([])}>
            {t('sent.takeAway')}
          </Button>
        )}
      </div>
    </div>
  )
}
