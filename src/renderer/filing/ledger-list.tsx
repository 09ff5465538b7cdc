import { useTranslation } from 'react-i18next'
import type { LedgerListed } from '#contract/kit.ts'
import { dayShown } from '#renderer/host/clock.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** What was sent, and what passed since, by day. */
export const LedgerList = ({ ledger: { submissions, messages } }: { readonly ledger: LedgerListed }) => {
  const { t, i18n } = useTranslation('filing')
  const go = useGo()
  const day = (value: string | null) => (value === null ? t('ledger.noDay') : dayShown(value, i18n.language))
  const edit = (at: string, what: string) => (
    <Button size="small" kind="quiet" aria-label={`${t('ledger.edit')}: ${what}`} onPress={() => go('situation', { at })}>
      {t('ledger.edit')}
    </Button>
  )
  return (
    <>
      {submissions.length === 0 && <p className="quiet">{t('ledger.none')}</p>}
      {submissions.length > 0 && (
        <ul className="filing-board filing-list">
          {submissions.map(({ id, kind, sentOn, receipt, files, lawVersion, note }) => (
            <li key={id} className="filing-step">
              <div className="row">
                <strong>{day(sentOn)}</strong>
                <span className="filing-kind grow">{kind ?? t('ledger.noKind')}</span>
                {edit(`submissions/${id}`, `${kind ?? ''} ${day(sentOn)}`)}
              </div>
              <p className="small quiet">
                {receipt === null ? t('ledger.noReceipt') : t('ledger.receipt', { receipt })}
                {lawVersion !== null && ` · ${t('ledger.law', { version: lawVersion })}`}
              </p>
              {note !== null && (
                <p className="filing-note" dir="auto">
                  {note}
                </p>
              )}
              {files.length > 0 && (
                <Disclosure level={3} title={t('ledger.files', { count: files.length })}>
                  <ul className="filing-hashes">
                    {files.map(file => (
                      <li key={file}>
                        <code>{file}</code>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <h3 className="grow">{t('ledger.messages')}</h3>
        <Button size="small" icon="add" onPress={() => go('situation', { at: 'messages' })}>
          {t('ledger.addMessage')}
        </Button>
      </div>
      {messages.length === 0 && <p className="quiet">{t('ledger.noMessages')}</p>}
      {messages.length > 0 && (
        <ul className="filing-board filing-list">
          {messages.map(({ id, date, direction, says, dueOn }) => (
            <li key={id} className="filing-step">
              <div className="row">
                <strong>{day(date)}</strong>
                <span className="grow">{direction ?? t('ledger.noDirection')}</span>
                {edit(`messages/${id}`, `${direction ?? ''} ${day(date)}`)}
              </div>
              {says !== null && <p dir="auto">{says}</p>}
              {dueOn !== null && <p className="quiet">{t('ledger.dueOn', { day: day(dueOn) })}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
