import type { Catalogue } from '#core/law/fact.ts'

/** How a view of the interview names the question behind a fact, or the list where a group is named. */
export const questionAt = ({ groups }: Pick<Catalogue, 'groups'>, fact: string, item?: string): string => {
  const group = Object.keys(groups).find(id => groups[id]?.facts[fact] !== undefined)
  return group === undefined || item === undefined ? fact : `${group}/${item}/${fact}`
}
