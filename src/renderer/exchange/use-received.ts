import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '#contract/errors.ts'
import type { ExchangeAccepted, ExchangeRead } from '#contract/exchange-replies.ts'
import { useApp } from '#renderer/app-context.ts'
import { useDeed } from '#renderer/host/use-answer.ts'
import { toast } from '#renderer/ui/toast.tsx'

export type Received = {
  readonly received: ExchangeRead | undefined
  readonly reading: boolean
  readonly accepting: boolean
  readonly refusal: Refusal | undefined
  readonly forget: () => void
  readonly read: (file: File) => Promise<void>
  /** Reads it again beside another case of the vault. */
  readonly readInto: (id: string) => Promise<void>
  /** Makes the changes named; the case is open afterwards. Undefined where it was refused. */
  readonly accept: (keys: readonly string[]) => Promise<ExchangeAccepted | undefined>
}

export const useReceived = (): Received => {
  const { t } = useTranslation('exchange')
  const { cases, door } = useApp()
  const reading = useDeed('exchange.read')
  const accepting = useDeed('exchange.accept')
  const [given, setGiven] = useState('')
  const [received, setReceived] = useState<ExchangeRead>()
  const [notGiven, setNotGiven] = useState<Refusal>()
  const [isGiving, setGiving] = useState(false)
  const forget = () => {
    setNotGiven(undefined)
    reading.forget()
    accepting.forget()
  }
  return {
    received,
    reading: isGiving || reading.running,
    accepting: accepting.running,
    refusal: notGiven ?? reading.refusal ?? accepting.refusal,
    forget,
    read: async file => {
      forget()
      setGiving(true)
      await cases.settle()
      const reply = await door.give(file)
      setGiving(false)
      if (reply.kind === 'refused') return setNotGiven(reply.refusal)
      setGiven(reply.value.given)
      setReceived(await reading.run({ given: reply.value.given }))
    },
    readInto: async id => {
      const again = await reading.run({ given, into: id })
      if (again) setReceived(again)
    },
    accept: async keys => {
      if (received === undefined) return undefined
      const { into } = received
      const taken = await accepting.run({ given, accept: [...keys], ...(into && { into: { id: into.id, step: into.step } }) })
      if (taken === undefined) return undefined
      cases.show(taken.opened)
      const name = taken.opened.case.codeName
      if (into === undefined) toast(t('receive.added', { name }))
      else if (taken.accepted === 0) toast(t('receive.leftAsIs'))
      else toast(t('receive.taken', { count: taken.accepted, name }), () => void cases.undo())
      return taken
    },
  }
}
