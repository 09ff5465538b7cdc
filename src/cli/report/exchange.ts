import { headed, joined, wrapped } from '#cli/report/lines.ts'
import type { ExchangeRead, ExchangeSent } from '#contract/exchange-replies.ts'

export const sentText = ({ path = '', bytes, to, files, leftOut }: ExchangeSent): string =>
  joined([
    ...wrapped(
      `${path} is sealed for ${to}: ${bytes} bytes${files === 0 ? '' : `, with ${files} ${files === 1 ? 'file' : 'files'}`}. Nobody else can open it, you neither.`,
    ),
    ...headed(
      'What it does not hold, and what it may',
      leftOut.flatMap(one => wrapped(one, '- ')),
    ),
  ])

export const broughtText = ({ from, at, codeName, into, differences, files, notes }: ExchangeRead): string =>
  joined([
    ...wrapped(`${codeName}, sealed ${at.slice(0, 16).replace('T', ' ')} UTC by ${from.name ?? 'someone'} (${from.fingerprint.words.join(' ')}).`),
    ...notes.flatMap(note => wrapped(note)),
    ...(files === 0 ? [] : [`${files} ${files === 1 ? 'file comes' : 'files come'} along.`]),
    ...(into === undefined ? ['', 'No case in this vault has its id: --as-new takes it in.'] : []),
    ...(into !== undefined && differences.length === 0 ? ['', `It brings nothing that is not in ${into.codeName} already.`] : []),
    ...headed(
      `What it would change in ${into?.codeName ?? ''}`,
      differences.flatMap(({ key, place, before, after, alsoChangedHere }) => [
        '',
        ...wrapped(`${place} [${key}]${alsoChangedHere ? ' - changed here too' : ''}`),
        ...wrapped(before ?? 'nothing', '  was: '),
        ...wrapped(after ?? 'nothing', '  now: '),
      ]),
    ),
    ...(differences.length === 0 ? [] : ['', ...wrapped('Nothing was changed. Add --accept-all, or --accept with the names in brackets.')]),
  ])
