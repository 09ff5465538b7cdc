import { useTranslation } from 'react-i18next'
import type { DisclosureLevel, Exhibit } from '#core/case/case.ts'
import { useLaw } from '#renderer/case/law.ts'
import { TypedField } from '#renderer/evidence/typed-field.tsx'
import { useEditExhibit } from '#renderer/evidence/use-exhibit.ts'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'

const all: readonly DisclosureLevel[] = ['C0', 'C1', 'C2', 'C3', 'C4']

/** Who may see an exhibit, with what each level means; then the reason that the request prints, and the words the source may be given. */
export const LevelFields = ({ exhibit, isDisabled }: { readonly exhibit: Exhibit; readonly isDisabled: boolean }) => {
  const { t } = useTranslation('evidence')
  const edit = useEditExhibit(exhibit.id)
  const words = useLaw()?.levels ?? []
  const { level } = exhibit
  return (
    <div className="evidence-levels">
      <RadioGroup
        label={t('field.level')}
        options={all.map(id => {
          const of = words.find(one => one.level === id)
          return { id, label: of === undefined ? t(`levels.${id}`) : `${id} · ${of.title}`, ...(of && { hint: of.says }) }
        })}
        value={level}
        onChange={next => edit(now => ({ ...now, level: next }))}
        isDisabled={isDisabled}
        hint={t('hint.level')}
      />
      {level !== 'C0' && <TypedField exhibit={exhibit} field="levelReason" rows={2} isDisabled={isDisabled} />}
      {level !== 'C0' && level !== 'C4' && <TypedField exhibit={exhibit} field="neutralSummary" rows={2} isDisabled={isDisabled} />}
    </div>
  )
}
