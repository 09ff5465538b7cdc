import { useTranslation } from 'react-i18next'
import { type ClientSheet, carried, clientSheets } from '#renderer/client/sheets.ts'

export type SheetListProps = { readonly sheet: ClientSheet; readonly onChoose: (sheet: ClientSheet) => void }

/** Each sheet with when it is handed over, and whether it may be carried. */
export const SheetList = ({ sheet, onChoose }: SheetListProps) => {
  const { t } = useTranslation('client')
  return (
    <ul className="client-sheets">
      {clientSheets.map(id => (
        <li key={id}>
          <button type="button" className="client-sheet" aria-current={sheet === id || undefined} onClick={() => onChoose(id)}>
            <span>{t(`sheets.${id}.name`)}</span>
            <span className="client-when">{t(`sheets.${id}.when`)}</span>
            <span className={`client-carried ${carried[id]}`}>{t(`carried.${carried[id]}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
