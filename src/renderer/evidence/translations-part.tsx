import { useTranslation } from 'react-i18next'
import type { ExhibitFile } from '#core/case/case.ts'
import type { Translations } from '#core/evidence/translations.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { languageName } from '#renderer/evidence/languages.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

/** What is in a language the CCF does not work in, and what each exhibit has beside its original. */
export const TranslationsPart = ({ translations: { pairs, findings } }: { readonly translations: Translations }) => {
  const { t, i18n } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  const languageOf = (tag: string | undefined) => (tag === undefined ? t('noLanguage') : tag === 'zxx' ? t('noWords') : languageName(tag, i18n.language))
  const said = (files: readonly ExhibitFile[]) => files.map(({ name }) => name).join(', ')
  return (
    <div className="stack">
      <Board title={t('translations.toDo')} lead={t('translations.lead')} none={t('translations.none')}>
        {findings.map(({ exhibit, kind, says, mend }) => (
          <div key={`${exhibit} ${kind}`} className="evidence-finding">
            <p className="grow">
              {says} <span className="quiet">{mend}</span>
            </p>
            <Button size="small" onPress={() => go('evidence', { at: exhibit })}>
              {t('toExhibit')}
            </Button>
          </div>
        ))}
      </Board>
      {pairs.length > 0 && (
        <div className="evidence-scrolls">
          <table className="evidence-table evidence-board">
            <thead>
              <tr>
                <th scope="col">{t('table.exhibit')}</th>
                <th scope="col">{t('table.language')}</th>
                <th scope="col">{t('table.original')}</th>
                <th scope="col">{t('table.translation')}</th>
                <th scope="col">{t('table.statement')}</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map(({ exhibit: id, number, originals, translations, statements }) => {
                const exhibit = subject.exhibits.find(one => one.id === id)
                return (
                  <tr key={id}>
                    <td>
                      <button type="button" className="evidence-to" onClick={() => go('evidence', { at: id })}>
                        <span className="exhibit-ref">{t('ref', { number })}</span> <span dir="auto">{exhibit?.title ?? id}</span>
                      </button>
                    </td>
                    <td>{languageOf(exhibit?.language)}</td>
                    <td dir="auto">{said(originals) || t('noFile')}</td>
                    <td dir="auto">{said(translations) || (exhibit?.translation === undefined ? '' : t(`translation.${exhibit.translation}`))}</td>
                    <td dir="auto">{said(statements)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
