import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { readingLevelOf } from '#core/document/reading-level.ts'
import { type ClientSheet, carried, plainSheets } from '#renderer/client/sheets.ts'
import { Tag } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import type { ComposedPaper } from '#templates/composed.ts'

const easy = 7

/** What the lawyer should know before the sheet leaves the office. */
export const SheetAdvice = ({ sheet, paper }: { readonly sheet: ClientSheet; readonly paper: ComposedPaper }) => {
  const { t } = useTranslation('client')
  const never = t('never', { returnObjects: true })
  return (
    <>
      <h3>{t(`carried.${carried[sheet]}`)}</h3>
      <p>{t(`carry.${sheet}`)}</p>
      {paper.placeholders.length > 0 && (
        <p>
          <Tag tone="danger">{t('gaps', { count: paper.placeholders.length })}</Tag>
        </p>
      )}
      <h4>{t('notCarry')}</h4>
      <ul className="client-advice">
        {never.map(says => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <h4>{t('reads')}</h4>
      {plainSheets.includes(sheet) ? <ReadingLevel paper={paper} /> : <p className="quiet">{t('notPlain')}</p>}
      <List title={t('notes')} of={paper.notes} />
      <List title={t('withheld')} of={paper.withheld.map(({ what, why }) => `${what}. ${why}`)} />
    </>
  )
}

const ReadingLevel = ({ paper: { letter } }: { readonly paper: ComposedPaper }) => {
  const { t } = useTranslation('client')
  const { grade, averageSentence, longSentences, hardWords } = useMemo(() => readingLevelOf(letter), [letter])
  return (
    <>
      <p>
        <Tag tone={grade <= easy ? 'stands' : 'arguable'}>{t(grade <= easy ? 'plain' : 'harder')}</Tag> {t('level', { grade, words: averageSentence })}
      </p>
      <p className="quiet small">{t('levelWhy')}</p>
      <List title={t('long')} of={longSentences} />
      <List title={t('hard')} of={hardWords.length === 0 ? [] : [hardWords.join(', ')]} />
    </>
  )
}

const List = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) =>
  of.length > 0 && (
    <div className="client-lists">
      <Disclosure title={title} level={4} aside={<span className="faint small">{of.length}</span>}>
        <ul className="client-advice">
          {of.map(says => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
