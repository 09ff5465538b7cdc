import { useTranslation } from 'react-i18next'
import type { Case } from '#core/case/case.ts'
import type { Interview } from '#core/interview/question.ts'
import { addedSince, type ThenAndNow, thenAndNow } from '#renderer/history/what-differs.ts'
import { answerShown } from '#renderer/situation/answer-shown.ts'
import { answerWords } from '#renderer/situation/answer-words.ts'

export type AnswersThenProps = {
  readonly interview: Interview
  readonly interviewNow: Interview
  readonly then: Case
  readonly now: Case
  readonly onlyDifferent: boolean
}

/** The answers as they were, by section; where it says something else now, that stands beside it. */
export const AnswersThen = ({ interview, interviewNow, then, now, onlyDifferent }: AnswersThenProps) => {
  const { t } = useTranslation('situation')
  const sections = thenAndNow(interview, now)
  const added = addedSince(interview, interviewNow)
  const shown = sections.flatMap(section => {
    const answers = section.answers.filter(({ differs }) => differs || !onlyDifferent)
    return answers.length === 0 ? [] : [{ ...section, answers }]
  })
  return (
    <>
      <p className="quiet">
        <strong dir="auto">{then.codeName}</strong> · {t('progressLong', interview.progress)} · {t('history.exhibits', { count: then.exhibits.length })}
      </p>
      {added.length > 0 && (
        <div className="history-added">
          <h3>{t('history.added')}</h3>
          <ul>
            {added.map(summary => (
              <li key={summary} dir="auto">
                {summary}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown.length === 0 && added.length === 0 && <p className="quiet">{sections.length === 0 ? t('history.nothingThere') : t('history.nothingDifferent')}</p>}
      {shown.map(({ id, title, answers }) => (
        <section key={id}>
          <h3>{title}</h3>
          <div className="history-answers">
            {byItem(answers).map(({ of, answers }) => (
              <div key={of ?? id}>
                {of && (
                  <h4 className="overline" dir="auto">
                    {of}
                  </h4>
                )}
                <dl>
                  {answers.map(answer => (
                    <Line key={`${answer.question.item ?? ''} ${answer.question.fact}`} {...answer} />
                  ))}
                </dl>
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

/** Answers of one item of a list stand together under its line. */
const byItem = (answers: readonly ThenAndNow[]): readonly { readonly of: string | undefined; readonly answers: readonly ThenAndNow[] }[] => {
  const all: { of: string | undefined; answers: ThenAndNow[] }[] = []
  for (const answer of answers) {
    const last = all.at(-1)
    if (last && last.of === answer.of) last.answers.push(answer)
    else all.push({ of: answer.of, answers: [answer] })
  }
  return all
}

const Line = ({ question, now, differs }: ThenAndNow) => {
  const { t } = useTranslation('situation')
  const words = answerWords(t)
  return (
    <div className={differs ? 'differs' : undefined}>
      <dt>{question.asks}</dt>
      <dd dir="auto">
        {question.answer ? answerShown(question, question.answer, words) : <span className="quiet">{t('history.notThen')}</span>}
        {question.answer?.note && <span className="quiet small"> · {question.answer.note}</span>}
        {differs && (
          <span className="history-now small">{now ? t('history.nowSays', { answer: answerShown(question, now, words) }) : t('history.nowNothing')}</span>
        )}
      </dd>
    </div>
  )
}
