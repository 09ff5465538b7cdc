import { useTranslation } from 'react-i18next'
import { type Asked, atOf, changeOf, isWordOnly, listChangeOf, type Reply } from '#core/board/asked.ts'
import { today } from '#renderer/host/clock.ts'
import { DayReply } from '#renderer/reasons/day-reply.tsx'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'

/** As many options as stand side by side; more are a list. */
const mostButtons = 4

type OfFact = Extract<Asked, { readonly kind: 'fact' }>
type OfList = Extract<Asked, { readonly kind: 'list' }>

/** Quick answers for every kind of question; for texts only the answers that are no value. */
export const AnswerButtons = ({ asked }: { readonly asked: Asked }) => (asked.kind === 'list' ? <ListReplies asked={asked} /> : <FactReplies asked={asked} />)

const ListReplies = ({ asked }: { readonly asked: OfList }) => {
  const { t } = useTranslation('assessment')
  const { send, toQuestion } = useReplying()
  const say = (complete: boolean | null) => send?.(asked, listChangeOf(asked, complete))
  if (!send) return null
  return (
    <>
      <Button size="small" on={asked.complete === true} onPress={() => say(true)}>
        {t(asked.items === 0 ? 'question.listNone' : 'question.listAll')}
      </Button>
      <Button size="small" on={asked.complete === false} onPress={() => say(false)}>
        {t('question.listMore')}
      </Button>
      <Button size="small" onPress={() => toQuestion(atOf(asked))}>
        {t('question.listAdd')}
      </Button>
    </>
  )
}

const FactReplies = ({ asked }: { readonly asked: OfFact }) => {
  const { t } = useTranslation('assessment')
  const { send } = useReplying()
  if (!send) return null
  const reply = (given: Reply) => send(asked, changeOf(asked, given, today()))
  const now = asked.answer?.answer
  return (
    <>
      {isWordOnly(asked) && (
        <Button size="small" onPress={() => reply({ kind: 'proven' })}>
          {t('question.proven')}
        </Button>
      )}
      <Values asked={asked} reply={reply} />
      {asked.asked !== 'yesno' && (
        <Button size="small" on={now === 'none'} onPress={() => reply({ kind: 'none' })}>
          {t('question.none')}
        </Button>
      )}
      <Button size="small" on={now === 'unknown'} onPress={() => reply({ kind: 'unknown' })}>
        {t('question.unknown')}
      </Button>
      <Button size="small" on={now === 'declined'} onPress={() => reply({ kind: 'declined' })}>
        {t('question.declined')}
      </Button>
    </>
  )
}

const Values = ({ asked, reply }: { readonly asked: OfFact; readonly reply: (given: Reply) => void }) => {
  const { t } = useTranslation('assessment')
  const value = asked.answer?.answer === 'value' ? asked.answer.value : undefined
  switch (asked.asked) {
    case 'yesno':
      return [true, false].map(one => (
        <Button key={String(one)} size="small" on={value === one} onPress={() => reply({ kind: 'value', value: one })}>
          {t(one ? 'question.yes' : 'question.no')}
        </Button>
      ))
    case 'choice':
      return asked.options.length <= mostButtons ? (
        asked.options.map(({ id, label }) => (
          <Button key={id} size="small" on={value === id} onPress={() => reply({ kind: 'value', value: id })}>
            {label}
          </Button>
        ))
      ) : (
        <Select
          label={asked.asks}
          labelHidden
          options={asked.options}
          value={typeof value === 'string' ? value : null}
          placeholder={t('question.choose')}
          onChange={id => reply({ kind: 'value', value: id })}
        />
      )
    case 'choices': {
      const chosen = typeof value === 'object' ? value : []
      const left = asked.options.filter(({ id }) => !chosen.includes(id))
      return (
        <Select
          label={asked.asks}
          labelHidden
          options={left}
          value={null}
          placeholder={t('question.addOne')}
          onChange={id => reply({ kind: 'value', value: [...chosen, id] })}
        />
      )
    }
    case 'quantity':
      return (
        <NumberField
          label={asked.asks}
          labelHidden
          minValue={0}
          value={typeof value === 'number' ? value : undefined}
          onChange={next => next !== undefined && next !== value && reply({ kind: 'value', value: next })}
          {...(asked.unit === undefined ? {} : { unit: asked.unit })}
        />
      )
    case 'day':
      return <DayReply asked={asked} reply={reply} />
    default:
      return null
  }
}
