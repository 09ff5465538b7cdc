import type { Bound, Point, When } from '#core/context/context-pack.ts'

/** `2017-03-22` as "22 March 2017", `2021-11` as "November 2021", `1984/2005` as "1984 to 2005". */
export const saidWhen = (when: When): string => when.split('/').map(saidDate).join(' to ')

/** With comma for thousands, and never more exact than the source: "about 62,000". */
export const saidAmount = ({ value, bound }: Pick<Point, 'value' | 'bound'>): string => bounds[bound](thousands(value))

/** The same, short enough for a bar. */
export const shortAmount = ({ value, bound }: Pick<Point, 'value' | 'bound'>): string => marks[bound](thousands(value))

const bounds: { readonly [B in Bound]: (value: string) => string } = {
  exactly: value => value,
  about: value => `about ${value}`,
  nearly: value => `nearly ${value}`,
  'more-than': value => `more than ${value}`,
  'at-least': value => `${value} or more`,
}

const marks: { readonly [B in Bound]: (value: string) => string } = {
  exactly: value => value,
  about: value => `c. ${value}`,
  nearly: value => `nearly ${value}`,
  'more-than': value => `> ${value}`,
  'at-least': value => `≥ ${value}`,
}

const thousands = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const saidDate = (date: string): string => {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(part => part !== undefined).join(' ')
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
