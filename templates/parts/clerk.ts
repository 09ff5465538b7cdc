import type { Assessment } from '#core/assessment/assessment.ts'
import type { Case, DisclosureLevel } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Inline } from '#core/document/letter.ts'
import type { TemplateInput } from '#core/document/template.ts'
import { speakerOf } from '#core/law/explain.ts'
import type { Use } from '#core/law/finding.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Speaker } from '#core/law/operators/operator.ts'
import type { Provision, Verification } from '#core/law/provision.ts'
import { indexOf, type Reader, readerOf } from '#core/law/reader.ts'
import type { FactId } from '#law/language.ts'
import { annexRefs, sourcesOf } from '#templates/parts/annex-refs.ts'
import { filed, isAtLeast, isParticular, levelOf } from '#templates/parts/disclosure.ts'
import { nothing, type Phrase, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { valueWords } from '#templates/parts/value-words.ts'
import type { Voice } from '#templates/parts/voice.ts'

/** Puts a case and the law into the words of one language. Reads only what may be filed. */
export type Clerk = {
  /** The case without what is not filed. */
  readonly subject: Case
  readonly assessment: Assessment
  readonly law: LawPack
  readonly asOf: CivilDate
  readonly voice: Voice
  readonly speaker: Speaker
  readonly established: Reader
  readonly asAlleged: Reader
  readonly read: (fact: FactId, from?: Reader) => Use
  /** The value in words; a placeholder while there is none; a mask where its level asks for one. */
  readonly value: (fact: FactId, from?: Reader) => Phrase
  /** The same for what the CCF must read in the letter itself: printed up to C2. */
  readonly valueForCcf: (fact: FactId) => Phrase
  readonly levelOf: (use: Use) => DisclosureLevel
  /** Throws for a provision the law pack does not hold. */
  readonly cite: (provision: string, form?: 'long' | 'short') => Phrase
  /** The words in quotation marks; the paraphrase without them where no words are known. */
  readonly quote: (provision: string) => Phrase
  /** A sentence of fact with the exhibits behind it, and behind the values it prints, before its full stop. */
  readonly asserted: (sentence: Words, uses?: readonly Use[], alleged?: boolean) => Phrase
  /** The exhibits alone, without brackets; `whole` without their pages. */
  readonly annexes: (uses: readonly Use[], of?: 'pages' | 'whole') => readonly Inline[]
}

export const clerkOf = ({ case: whole, assessment, law, asOf }: TemplateInput, voice: Voice): Clerk => {
  const subject = filed(whole, law.catalogue)
  const index = indexOf(law.catalogue)
  const speaker = speakerOf(law.catalogue)
  const alert = assessment.alert.id
  const view = { asOf, ...(alert === undefined ? {} : { alert }) }
  const asAlleged = readerOf(index, subject, { ...view, trust: 'as-alleged' })

  const level = ({ fact, answer }: Use) => levelOf(fact, speaker.factOf(fact), answer)
  const read = (fact: FactId, from: Reader = asAlleged) => from.read(fact)
  const annexes = (uses: readonly Use[], of: 'pages' | 'whole' = 'pages') =>
    annexRefs(
      sourcesOf(uses, subject).map(source => (of === 'whole' ? { ...source, pages: [] } : source)),
      voice.furtherPages,
    )

  return {
    subject,
    assessment,
    law,
    asOf,
    voice,
    speaker,
    established: readerOf(index, subject, { ...view, trust: 'established' }),
    asAlleged,
    read,
    levelOf: level,
    annexes,
    value: (fact, from) => valueFrom(read(fact, from), isParticular(speaker.factOf(fact)) ? 'C2' : 'C3'),
    valueForCcf: fact => valueFrom(read(fact), 'C3'),
    cite: (id, form = 'long') => {
      const provision = provisionOf(id)
      return { ...nothing, text: [{ kind: 'cite', provision: id, text: voice.cite(provision, form) }, ...markOf(weakest.includes(provision.verification))] }
    },
    quote: id => {
      const { quote, paraphrase, verification } = provisionOf(id)
      const words = quote === undefined ? paraphrase : voice.quoted(quote)
      return { ...nothing, text: [words, ...markOf(verification !== 'official')], quoted: [id] }
    },
    asserted: (sentence, relied = [], alleged) => {
      const said = phraseOf(sentence)
      const uses = [...relied, ...said.printed].filter(({ answer }) => answer?.answer === 'value' || answer?.answer === 'none')
      const isAlleged = alleged ?? uses.some(({ answer }) => answer?.answer === 'value' && answer.alleged === true)
      const sources = sourcesOf(uses, subject)
      const secret = uses.filter(use => isAtLeast(level(use), 'C3'))
      const bare = secret.length > 0 ? secretly(secret) : isAlleged ? voice.allegedly(said) : said
      const spoken = secret.length > 0 ? bare : sourced(bare)
      return {
        ...spoken,
        text: voice.fitted(spoken.text),
        masked: [...said.masked, ...secret],
        printed: said.printed,
        assertions: bare.text.length === 0 ? [] : [{ text: voice.fitted(bare.text), rests: uses.map(restOf), alleged: isAlleged }],
      }

      function sourced(words: Phrase): Phrase {
        const refs = annexRefs(sources, voice.furtherPages)
        return { ...words, text: sources.length === 0 ? stopped(words.text) : withSources(words.text, refs, voice) }
      }

      function secretly(secrets: readonly Use[]): Phrase {
        const named = annexes(secrets)
        return named.length === 0 ? nothing : voice.commissionOnly(named)
      }
    },
  }

  function valueFrom(use: Use, hiddenFrom: DisclosureLevel): Phrase {
    const hidden = isAtLeast(level(use), hiddenFrom)
    const text = valueWords(use, speaker.factOf(use.fact), voice, hidden)
    return { ...nothing, text, printed: [use], masked: hidden && use.answer?.answer === 'value' ? [use] : [] }
  }

  function restOf({ fact, item, answer }: Use) {
    return {
      fact,
      ...(item === undefined ? {} : { item }),
      exhibits: [...new Set((answer?.evidence ?? []).map(({ exhibit }) => exhibit))],
      alleged: answer?.answer === 'value' && answer.alleged === true,
    }
  }

  function provisionOf(id: string): Provision {
    const provision = law.provisions[id]
    if (provision === undefined) throw new TypeError(`A paper names a provision that does not exist: ${id}`)
    return provision
  }

  function markOf(marked: boolean): readonly Inline[] {
    return marked ? [{ kind: 'unverified', text: voice.unverifiedMark }] : []
  }
}

const stopped = (text: readonly Inline[]): readonly Inline[] => (endsWith(text, '.') ? text : [...text, '.'])

/** Before the full stop; within the bracket of a citation that ends the sentence. */
const withSources = (text: readonly Inline[], refs: readonly Inline[], voice: Voice): readonly Inline[] => {
  const last = text.at(-1)
  const before = text.at(-2)
  const body = typeof last === 'string' && last.endsWith('.') ? [...text.slice(0, -1), last.slice(0, -1)] : text
  const isCited = last === ').' && typeof before === 'object' && (before.kind === 'cite' || before.kind === 'unverified')
  return isCited ? [...text.slice(0, -1), '; ', ...refs, ').'] : [...body.filter(inline => inline !== ''), ...voice.sourced(refs), '.']
}

const endsWith = (text: readonly Inline[], stop: string): boolean => {
  const last = text.at(-1)
  return typeof last === 'string' && last.endsWith(stop)
}

/** Even the number of the provision may be wrong. */
const weakest: readonly Verification[] = ['unverified', 'conflict']
