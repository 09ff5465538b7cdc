import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { LanguageField } from '#renderer/evidence/language-field.tsx'
import { LevelFields } from '#renderer/evidence/level-fields.tsx'
import { TypedField } from '#renderer/evidence/typed-field.tsx'
import { useEditExhibit } from '#renderer/evidence/use-exhibit.ts'
import { DateWithPrecision } from '#renderer/ui/date-with-precision.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

/** What an exhibit is, what it proves and who may see it. Every field is kept as it is filled in. */
export const DescribeForm = ({ exhibit }: { readonly exhibit: Exhibit }) => {
  const { t } = useTranslation('evidence')
  const { readOnly } = useCase()
  const edit = useEditExhibit(exhibit.id)
  const { date, precision = 'day', pages, files = [] } = exhibit
  const isCounted = files.length > 0 && files.every(file => file.pages !== undefined)
  return (
    <fieldset className="evidence-form" disabled={readOnly}>
      <legend>
        <VisuallyHidden>{t('detail.description')}</VisuallyHidden>
      </legend>
      <TypedField exhibit={exhibit} field="title" isDisabled={readOnly} />
      <div className="evidence-pair">
        <DateWithPrecision
          label={t('field.date')}
          value={date}
          precision={precision}
          onChange={(next, as) =>
            edit(({ date: _, precision: __, ...rest }) => (next === undefined ? rest : { ...rest, date: next, ...(as !== 'day' && { precision: as }) }))
          }
        />
        <LanguageField exhibit={exhibit} isDisabled={readOnly} />
      </div>
      <div className="evidence-pair">
        <TypedField exhibit={exhibit} field="author" isDisabled={readOnly} />
        <TypedField exhibit={exhibit} field="source" isDisabled={readOnly} />
      </div>
      <TypedField exhibit={exhibit} field="proves" rows={2} isDisabled={readOnly} />
      <TypedField exhibit={exhibit} field="relevance" rows={2} isDisabled={readOnly} />
      <div className="evidence-pair">
        <TypedField exhibit={exhibit} field="theme" isDisabled={readOnly} />
        {!isCounted && (
          <NumberField
            label={t('field.pages')}
            hint={t('hint.pages')}
            value={pages}
            minValue={1}
            isDisabled={readOnly}
            onChange={next => edit(({ pages: _, ...rest }) => (next === undefined ? rest : { ...rest, pages: Math.round(next) }))}
          />
        )}
      </div>
      <LevelFields exhibit={exhibit} isDisabled={readOnly} />
    </fieldset>
  )
}
