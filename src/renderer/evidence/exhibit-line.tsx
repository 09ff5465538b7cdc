import { useTranslation } from 'react-i18next'
import { dateShown } from '#renderer/evidence/date-shown.ts'
import type { Listed } from '#renderer/evidence/filter.ts'
import { languageName } from '#renderer/evidence/languages.ts'
import { Tag } from '#renderer/ui/chip.tsx'

/** One exhibit in the list: what it is, what rests on it, what to look at. */
export const ExhibitLine = ({ listed: { exhibit, flags, claims }, isFixed }: { readonly listed: Listed; readonly isFixed: boolean }) => {
  const { t, i18n } = useTranslation('evidence')
  const { number, title, date, precision, language, pages, level } = exhibit
  const facts = [
    date === undefined ? t('noDate') : dateShown(date, precision, i18n.language, t),
    language === undefined ? t('noLanguage') : language === 'zxx' ? t('noWords') : languageName(language, i18n.language),
    pages === undefined ? t('noPages') : t('pages', { count: pages }),
    ...(claims === undefined ? [] : [claims === 0 ? t('noClaims') : t('claims', { count: claims })]),
    ...(isFixed ? [t('keepsNumber')] : []),
  ]
  return (
    <div className="evidence-line">
      <span className="evidence-number">{number}</span>
      <span className="evidence-title" dir="auto">
        {title}
      </span>
      <span className="evidence-level" title={t(`levels.${level}`)}>
        {level}
      </span>
      <span className="evidence-facts faint small">{facts.join(' · ')}</span>
      {flags.length > 0 && (
        <span className="evidence-flags">
          {flags.map(({ kind, tone, count }) => (
            <Tag key={kind} tone={tone}>
              {count === undefined ? t(`flag.${kind}`) : t(`flagCount.${kind}`, { count })}
            </Tag>
          ))}
        </span>
      )}
    </div>
  )
}
