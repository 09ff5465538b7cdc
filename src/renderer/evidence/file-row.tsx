import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit, ExhibitFile, FileRole } from '#core/case/case.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { ExaminedReport } from '#renderer/evidence/examined-report.tsx'
import { languageName } from '#renderer/evidence/languages.ts'
import { roomOf, useRoom } from '#renderer/evidence/room-memory.ts'
import { sizeShown } from '#renderer/evidence/size-shown.ts'
import { useEditExhibit } from '#renderer/evidence/use-exhibit.ts'
import { useFileDeeds } from '#renderer/evidence/use-file-deeds.ts'
import { useAnswer } from '#renderer/host/use-answer.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { Select } from '#renderer/ui/select.tsx'

const roles: readonly FileRole[] = ['original', 'translation', 'translator-statement', 'part']

/** One file: the part it plays, what was found in it, and what can be done with it. */
export const FileRow = ({ exhibit, file }: { readonly exhibit: Exhibit; readonly file: ExhibitFile }) => {
  const { t, i18n } = useTranslation('evidence')
  const { readOnly } = useCase()
  const edit = useEditExhibit(exhibit.id)
  const { saveOriginal, drop, refusal, forget, running } = useFileDeeds(exhibit.id, file)
  const [isAsking, setAsking] = useState(false)
  const { examined, refusal: unread, isReading } = useExamined(exhibit.id, file)
  const facts = [
    ...(file.pages === undefined ? [] : [t('pages', { count: file.pages })]),
    ...(file.language === undefined || file.language === 'zxx' ? [] : [languageName(file.language, i18n.language)]),
    sizeShown(file.bytes, i18n.language),
  ]
  return (
    <div className="evidence-in">
      <div className="evidence-file">
        <div className="grow">
          <p className="evidence-name" dir="auto">
            {file.name}
          </p>
          <p className="faint small">{facts.join(' · ')}</p>
        </div>
        <Select
          label={t('files.role', { name: file.name })}
          labelHidden
          options={roles.map(id => ({ id, label: t(`role.${id}`) }))}
          value={file.role}
          isDisabled={readOnly}
          onChange={role => edit(now => ({ ...now, files: (now.files ?? []).map(one => (one.id === file.id ? { ...one, role } : one)) }))}
        />
        <Menu
          icon="more"
          label={t('files.more', { name: file.name })}
          items={[
            { id: 'save', label: t('files.save'), icon: 'download', isDisabled: running, does: () => void saveOriginal() },
            { id: 'off', label: t('files.takeOff'), icon: 'remove', isDisabled: readOnly, does: () => void drop(false) },
            { id: 'line', line: true },
            { id: 'forever', label: t('files.forever'), isDisabled: readOnly, danger: true, does: () => setAsking(true) },
          ]}
        />
      </div>
      {refusal && <Refusal refusal={refusal} onClose={forget} />}
      {unread && <Refusal refusal={unread} />}
      {isReading && <p className="quiet small">{t('files.reading')}</p>}
      {examined && <ExaminedReport examined={examined} level={4} />}
      {examined && examined.findings.length + examined.problems.length + examined.alike.length === 0 && <p className="quiet small">{t('files.nothing')}</p>}
      {examined && examined.scrubbed.length > 0 && <p className="quiet small">{t('files.without', { what: examined.scrubbed.join(', ') })}</p>}
      <ConfirmDialog
        title={t('files.foreverTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirm={t('files.foreverConfirm')}
        onConfirm={() => void drop(true)}
        danger
      >
        {t('files.foreverSays', { name: file.name })}
      </ConfirmDialog>
    </div>
  )
}

/** What was found in a file: from memory, or by reading it now. */
const useExamined = (exhibit: string, { id: file }: ExhibitFile) => {
  const app = useApp()
  const { id } = useCase()
  const known = useRoom(id).examined[file]
  const asked = useAnswer('exhibit.examine', known === undefined ? { id, exhibit, file } : undefined)
  useEffect(() => {
    if (asked.kind === 'answered') roomOf(app, id).put(({ examined }) => ({ examined: { ...examined, [file]: asked.value } }))
  }, [app, id, file, asked])
  return {
    examined: known ?? (asked.kind === 'answered' ? asked.value : undefined),
    refusal: asked.kind === 'refused' ? asked.refusal : undefined,
    isReading: known === undefined && asked.kind === 'asking',
  }
}
