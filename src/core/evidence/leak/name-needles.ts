import type { Answers, Case } from '#core/case/case.ts'
import { compactOf } from '#core/evidence/leak/flatten.ts'
import { isLongEnough, isUnspaced, type LeakFrom, type LeakKind, type Needle } from '#core/evidence/leak/needle.ts'

/** What a name is of, in words. */
type Whose = { readonly kind: LeakKind; readonly what: string; readonly from: LeakFrom; readonly known?: true }

/**
 * The client's names, whole and word by word. The source knows the name it asked for, so that one is `known`; an alias or a former name may be
 * news to it.
 */
export const clientNames = ({ answers, groups }: Case): readonly Needle[] => {
  const own = ['applicant.family-name', 'applicant.forenames'].flatMap(fact => {
    const text = textOf(answers, fact)
    return text === undefined ? [] : [{ text, fact }]
  })
  const listed = (groups['names']?.items ?? []).flatMap(({ id, answers: of }) => {
    const text = textOf(of, 'name.text')
    return text === undefined ? [] : [{ text, item: id, isKnown: !['alias', 'former'].includes(textOf(of, 'name.kind') ?? 'alias') }]
  })
  const [family, given] = [own.find(({ fact }) => fact === 'applicant.family-name')?.text, own.find(({ fact }) => fact === 'applicant.forenames')?.text]
  const joined = family === undefined || given === undefined ? [] : [`${family} ${given}`, `${given} ${family}`]
  const ofOwn = (fact: string): Whose => ({ kind: 'client-name', what: 'the client’s name', from: { fact }, known: true })
  return [
    ...joined.map(text => wholeName(text, ofOwn('applicant.family-name'))),
    ...own.flatMap(({ text, fact }) => nameNeedles(text, ofOwn(fact))),
    ...listed.flatMap(({ text, item, isKnown }) =>
      nameNeedles(text, {
        kind: 'client-name',
        what: isKnown ? 'the client’s name in another spelling' : 'another name of the client, which the source may not know',
        from: { fact: 'name.text', item },
        ...(isKnown ? { known: true as const } : {}),
      }),
    ),
  ]
}

/** A name whole, and each of its words that is long enough. Words of three or four letters may be words of the language: never sure. */
export const nameNeedles = (text: string, whose: Whose): readonly Needle[] => {
  const words = text
    .split(/[\s,;/·・.()-]+/u)
    .map(compactOf)
    .filter(isLongEnough)
    .filter(word => !particles.has(word))
  const whole = wholeName(text, whose)
  return [
    ...(isLongEnough(whole.compact) ? [whole] : []),
    ...words.filter(word => word !== whole.compact).map(word => needleOf(word, whose, [...word].length >= 5 || isUnspaced(word))),
  ]
}

const wholeName = (text: string, whose: Whose): Needle => {
  const compact = compactOf(text)
  return needleOf(compact, whose, [...compact].length >= 5 || isUnspaced(compact))
}

const needleOf = (compact: string, whose: Whose, sure: boolean): Needle => ({ ...whose, compact, sure, sounds: true, stem: true })

/** Words that stand in many names and in many texts. */
const particles = new Set('bin ben ibn bint abu abd del dela della der den van von und the and oglu ogly kyzy qizi zade mrs miss dr'.split(' '))

const textOf = (answers: Answers, fact: string): string | undefined => {
  const answer = answers[fact]
  return answer?.answer === 'value' && typeof answer.value === 'string' && answer.value.trim() !== '' ? answer.value : undefined
}
