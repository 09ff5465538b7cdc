import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { boundOrder } from '#core/evidence/translations.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useBringIn } from '#renderer/evidence/add-files.tsx'
import { CustodyLog } from '#renderer/evidence/custody-log.tsx'
import { FileRow } from '#renderer/evidence/file-row.tsx'
import { chooseFiles } from '#renderer/host/choose-file.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'

/** The files under one number, in the order in which they are bound. */
export const FilesPart = ({ exhibit }: { readonly exhibit: Exhibit }) => {
  const { t } = useTranslation('evidence')
  const { readOnly } = useCase()
  const bring = useBringIn()
  const { id, files = [] } = exhibit
  const add = async (role: 'translation' | 'translator-statement') => bring(await chooseFiles({ several: true }), id, role)
  return (
    <div className="stack">
      {files.length === 0 && <p className="quiet">{t('files.none')}</p>}
      {files.length > 0 && (
        <ul className="evidence-lines evidence-board">
          {boundOrder(files).map(file => (
            <li key={file.id}>
              <FileRow exhibit={exhibit} file={file} />
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <>
          <DropZone says={t('files.drop')} choose={t('files.choose')} several onFiles={given => bring(given, id)} />
          <div className="row">
            <Button size="small" icon="add" onPress={() => void add('translation')}>
              {t('files.addTranslation')}
            </Button>
            <Button size="small" icon="add" onPress={() => void add('translator-statement')}>
              {t('files.addStatement')}
            </Button>
          </div>
        </>
      )}
      <CustodyLog exhibit={id} />
    </div>
  )
}
