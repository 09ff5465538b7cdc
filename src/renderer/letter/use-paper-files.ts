import { useState } from 'react'
import type { Refusal } from '#contract/errors.ts'
import type { PrintOptions } from '#core/document/print.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { printPdf } from '#renderer/host/print.ts'
import { saveFile } from '#renderer/host/save-file.ts'

export type Making = 'docx' | 'pdf' | 'print'

export type PaperFiles = {
  readonly running: Making | undefined
  readonly refusal: Refusal | undefined
  readonly forget: () => void
  /** Makes the paper of what the host has kept; the name of the file saved, or undefined. */
  readonly make: (as: Making) => Promise<string | undefined>
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/** The paper as a file or on the printer. What was typed last is kept first. */
export const usePaperFiles = (document: string, language: string, { paper = 'a4', print = 'normal' }: PrintOptions = {}): PaperFiles => {
  const { client } = useApp()
  const { id, settle } = useCase()
  const [running, setRunning] = useState<Making>()
  const [refusal, setRefusal] = useState<Refusal>()

  const make = async (as: Making) => {
    setRunning(as)
    setRefusal(undefined)
    await settle()
    const format = as === 'docx' ? 'docx' : 'pdf'
    const reply = await client.ask('paper.draft', { case: { id }, asOf: today(), document, language, formats: [format], print: { paper, size: print } })
    setRunning(undefined)
    if (reply.kind === 'refused') {
      setRefusal(reply.refusal)
      return undefined
    }
    const [file] = reply.value.files
    if (file === undefined) return undefined
    if (as === 'print') printPdf(file.bytes)
    else saveFile(file.name, file.bytes, types[format])
    return file.name
  }
  return { running, refusal, forget: () => setRefusal(undefined), make }
}
