import type { Case } from '#core/case/case.ts'

/** The states a case names already, by their ids: facts of states end in `state`. */
export const statesOfCase = ({ answers, groups }: Case): readonly string[] => [
  ...new Set(
    [answers, ...Object.values(groups).flatMap(({ items }) => items.map(item => item.answers))].flatMap(all =>
      Object.entries(all).flatMap(([fact, answer]) =>
        /[.-]state$/.test(fact) && answer.answer === 'value' && typeof answer.value === 'string' ? [answer.value] : [],
      ),
    ),
  ),
]
