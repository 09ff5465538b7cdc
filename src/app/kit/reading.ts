import type { Answer, Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Source } from '#core/kit/fill.ts'
import { speakerOf } from '#core/law/explain.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import { lawPack } from '#law/index.ts'
import { filed, levelOf } from '#templates/parts/disclosure.ts'
import { english } from '#templates/parts/en/voice.ts'

type Reading = Pick<Source, 'reader' | 'speaker' | 'levelOf' | 'isNeverFiled' | 'days'> & { readonly subject: Case }

/** The case as it may be filed, and how its answers are said and kept. */
export const readingOf = (whole: Case, asOf: CivilDate, alert: string | undefined): Reading => {
  const { catalogue } = lawPack
  const subject = filed(whole, catalogue)
  const speaker = speakerOf(catalogue)
  const neverFiled = new Set(
    answersOf(whole).flatMap(({ fact, item, answer }) => (levelOf(fact, speaker.factOf(fact), answer) === 'C4' ? [keyOf(fact, item)] : [])),
  )
  return {
    subject,
    speaker,
    reader: readerOf(indexOf(catalogue), subject, { asOf, trust: 'as-alleged', ...(alert === undefined ? {} : { alert }) }),
    levelOf: ({ fact, answer }) => levelOf(fact, speaker.factOf(fact), answer),
    isNeverFiled: ({ fact, item }) => neverFiled.has(keyOf(fact, item)),
    days: english.day,
  }
}

type Recorded = { readonly fact: string; readonly item?: string; readonly answer: Answer }

const answersOf = ({ answers, groups }: Case): readonly Recorded[] => [
  ...Object.entries(answers).map(([fact, answer]) => ({ fact, answer })),
  ...Object.values(groups).flatMap(({ items }) =>
    items.flatMap(({ id, answers }) => Object.entries(answers).map(([fact, answer]) => ({ fact, item: id, answer }))),
  ),
]

const keyOf = (fact: string, item = ''): string => `${fact}@${item}`
