import { InvalidArgumentError, Option } from 'commander'
import { type CivilDate, isCivilDate } from '#core/civil-date.ts'

export const jsonOption = () => new Option('--json', 'print the result as JSON')

export const asOfOption = () =>
  new Option('--as-of <day>', 'assess as of this day, YYYY-MM-DD (default: today)').argParser((text): CivilDate => {
    if (!isCivilDate(text)) throw new InvalidArgumentError('A day is written YYYY-MM-DD and stands in the calendar.')
    return text
  })

export const alertOption = () =>
  new Option('--alert <id>', 'the alert to challenge, where the case has several (default: the one the case names, else the first)')

export const paperOption = () => new Option('--paper <size>', 'paper size').choices(['a4', 'us-letter']).default('a4')

export const largePrintOption = () => new Option('--large-print', 'no letter smaller than 16 points')
