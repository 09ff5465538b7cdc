import type { BriefingWords } from '#templates/client-briefing/en.ts'
import type { Sheet } from '#templates/parts/client-sheet.ts'
import { joined, type Phrase } from '#templates/parts/phrase.ts'
import { bullets, type Piece } from '#templates/parts/piece.ts'
import { mayAskOwnConsul } from '#templates/parts/seeking-states.ts'

/** What to do in the hands of the police. Never the consul of the state that looks for the client; another one only where that is known to be safe. */
export const stopped = ({ clerk, words: { held: says } }: Sheet<BriefingWords>, states: Phrase, held: boolean): Piece =>
  bullets([
    ...(held ? [] : [says.calm]),
    says.ask,
    says.sign,
    says.noReturn,
    says.afraid,
    joined([says.noConsul(states), mayAskOwnConsul(clerk) ? says.ownConsul : says.anyConsul], ' '),
    ...(held ? [says.visitors] : []),
  ])
