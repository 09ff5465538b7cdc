import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Asked, atOf, isWordOnly } from '#core/board/asked.ts'
import { AnswerButtons } from '#renderer/reasons/answer-buttons.tsx'
import { recordedOf } from '#renderer/reasons/recorded.ts'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Button } from '#renderer/ui/button.tsx'
import './reasons.css'

type QuestionCardProps = { readonly asked: Asked; readonly boxed?: boolean; readonly tellsAnswer?: boolean }

/** A question that could change a result, with what stands there now and quick answers. */
export const QuestionCard = ({ asked, boxed = true, tellsAnswer = true }: QuestionCardProps) => {
  const { t } = useTranslation('assessment')
  const { toQuestion, isCopy } = useReplying()
  const id = useId()
  const words = useRecordedWords()
  const answer = recordedOf(asked, words)
  return (
    <fieldset className={boxed ? 'reasons-question boxed' : 'reasons-question'} aria-labelledby={id}>
      <p id={id} dir="auto">
        {asked.asks}
      </p>
      {tellsAnswer && answer !== undefined && (
        <p className="quiet small" dir="auto">
          {t(isCopy ? 'question.onCopy' : isWordOnly(asked) ? 'question.recordedWord' : 'question.recorded', { answer })}
        </p>
      )}
      <div className="reasons-answers">
        <AnswerButtons asked={asked} />
        <Button kind="quiet" size="small" aria-label={t('question.jumpTo', { asks: asked.asks })} onPress={() => toQuestion(atOf(asked))}>
          {t('question.jump')}
        </Button>
      </div>
    </fieldset>
  )
}

export const useRecordedWords = () => {
  const { t } = useTranslation('assessment')
  return {
    yes: t('question.yes'),
    no: t('question.no'),
    none: t('question.none'),
    unknown: t('question.unknown'),
    declined: t('question.declined'),
    isComplete: t('question.isComplete'),
    isIncomplete: t('question.isIncomplete'),
  }
}
