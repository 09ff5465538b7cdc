import { useDeferredValue, useMemo } from 'react'
import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case } from '#core/case/case.ts'
import type { Draft } from '#core/document/template.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useAssessmentOf } from '#renderer/case/use-assessment.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { today } from '#renderer/host/clock.ts'
import { useSettings } from '#renderer/host/settings.ts'
import { useComposer } from '#renderer/letter/composer.ts'
import type { ComposedPaper } from '#templates/composed.ts'

/** A paper on the screen. `written` is what the app writes, `paper` what goes out: with the lawyer's words, under the letterhead. */
export type PaperShown = {
  readonly written: Draft
  readonly paper: ComposedPaper
  readonly languages: readonly string[]
  readonly pageLimit: number | undefined
  readonly assessment: Assessment
  readonly law: LawPack
  /** The case it was composed of. */
  readonly subject: Case
}

/** The paper composed in the page; undefined until law and texts are here. Follows typing a frame behind. */
export const usePaper = (document: string, language: string): PaperShown | undefined => {
  const subject = useDeferredValue(useCase().case)
  const facts = useFactsOf(subject)
  const assessment = useAssessmentOf(facts)
  const [composer, law, settings] = [useComposer(), useLaw(), useSettings()]
  const { plead, leaveOut, edits } = subject.drafts?.[document] ?? {}

  const written = useMemo(() => {
    const template = composer?.templateOf(document)
    if (composer === undefined || law === undefined || assessment === undefined || template === undefined) return undefined
    const spoken = template.languages.includes(language) ? language : (template.languages[0] ?? 'en')
    const input = { case: facts, assessment, law: law.pack, asOf: today(), language: spoken }
    return { template, draft: composer.asWritten(template, input, { ...(plead && { plead }), ...(leaveOut && { leaveOut }) }) }
  }, [composer, law, assessment, facts, document, language, plead, leaveOut])

  return useMemo(() => {
    if (composer === undefined || law === undefined || assessment === undefined || written === undefined) return undefined
    const { template, draft } = written
    const paper = composer.asItGoesOut(document, draft, edits ?? [], settings?.firm ?? nobody)
    return { written: draft, paper, languages: template.languages, pageLimit: template.pageLimit, assessment, law: law.pack, subject }
  }, [composer, law, assessment, written, document, edits, settings?.firm, subject])
}

const nobody = { name: '', address: [], phone: '', email: '', website: '', logo: null }

/** The case without the lawyer's drafts: the same object while only they change, so that her typing in a paper assesses nothing anew. */
const useFactsOf = (subject: Case): Case => {
  const { answers, groups, exhibits, weighings, challenges, codeName, note } = subject
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a paper is written from
  return useMemo(() => subject, [subject.id, answers, groups, exhibits, weighings, challenges, codeName, note])
}
