import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Calendar } from '#core/calendar/deadline.ts'
import { icsOf, neutral } from '#core/calendar/ics.ts'
import { opaqueIdOf } from '#renderer/calendar/opaque-id.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { dayShown, utcStamp } from '#renderer/host/clock.ts'
import { saveFile } from '#renderer/host/save-file.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { toast } from '#renderer/ui/toast.tsx'

type IcsDialogProps = { readonly calendar: Calendar; readonly isOpen: boolean; readonly onClose: () => void }

const fileName = 'file-reviews.ics'

/** Says what goes into a calendar file before it is saved. The code name goes in only where the box is ticked. */
export const IcsDialog = ({ calendar, isOpen, onClose }: IcsDialogProps) => {
  const { t, i18n } = useTranslation('calendar')
  const { id } = useCase()
  const [withCodeName, setWithCodeName] = useState(false)
  const going = calendar.deadlines.filter(({ status }) => status !== 'met' && status !== 'passed')
  const save = async () => {
    const ics = icsOf(calendar, { stampedAt: utcStamp(), opaqueId: await opaqueIdOf(id), ...(withCodeName && { withCodeName }) })
    saveFile(fileName, ics, 'text/calendar')
    onClose()
    toast(t('ics.saved', { name: fileName }))
  }
  return (
    <Dialog
      title={t('ics.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="primary" isDisabled={going.length === 0} onPress={() => void save()}>
          {t('ics.save')}
        </Button>
      }
    >
      {going.length === 0 ? (
        <p>{t('ics.none')}</p>
      ) : (
        <div className="stack">
          <p>
            {t('ics.what', { count: going.length })} {t('ics.says')}
          </p>
          <Checkbox isSelected={withCodeName} onChange={setWithCodeName} hint={t('ics.codeNameHint', { name: calendar.codeName })}>
            {t('ics.codeName')}
          </Checkbox>
          <h3 className="overline">{t('ics.entries')}</h3>
          <ul className="calendar-entries">
            {going.map(({ id, on, kind }) => (
              <li key={id}>
                <span>{dayShown(on, i18n.language)}</span> {`${kind === 'hard' ? neutral.fixed : neutral.other}${withCodeName ? `: ${calendar.codeName}` : ''}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
