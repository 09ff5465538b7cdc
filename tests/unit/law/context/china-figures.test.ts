import { describe, expect, it } from 'vitest'
import type { ContextItem } from '#core/context/context-pack.ts'
import { saidAmount } from '#core/context/wording.ts'
import { china, itemOf } from './china.ts'

// Every figure, to be compared line by line with the report. Page: where the section begins in its table of contents.
// Years, amount, unit, section and page of the report, number of the endnote it names.

type Row = readonly [id: string, at: string, amount: string, unit: string, section: string, page: number, endnote?: number]

const data = 'Data on PRC use of INTERPOL'
const graphics = 'China and INTERPOL (graphics)'
const misuse = "China's misuse of INTERPOL"
const reforms = 'Recent reforms and their shortcomings'

const table: readonly Row[] = [
  // Red Notices of China
  ['china-red-notices-yearly-average', '1984/2005', '26', 'Red Notices', data, 10, 20],
  ['china-red-notices-yearly-average', '2005/2014', '33', 'Red Notices', data, 10, 21],
  ['china-red-notices-requested-official', '2015', 'about 200', 'Red Notices', data, 10, 24],
  ['china-red-notices-requested-official', '2016', 'more than 200', 'Red Notices', data, 10, 24],
  ['china-red-notices-requested-2016-other', '2016', '612', 'Red Notices', data, 10, 26],
  ['china-red-notices-1984-2014', '1984/2014', 'more than 400', 'Red Notices', data, 10, 19],
  ['china-red-notices-in-circulation', '2014', '503', 'Red Notices', data, 10, 22],
  ['china-red-notices-in-circulation', '2015', '650', 'Red Notices', data, 10, 23],
  ['china-red-notices-public', '2018', '83', 'Red Notices', misuse, 13],
  ['china-red-notices-public', '2021', '35', 'Red Notices', misuse, 13],
  // Cases through INTERPOL's channels
  ['china-cases-through-interpol-yearly', '2016', 'about 3,000', 'cases', data, 10, 24],
  ['china-cases-2016', '2016', '2,837', 'cases', graphics, 12, 26],
  ['china-cases-2016-incoming', '2016', '2,542', 'cases', data, 10, 26],
  ['china-cases-2016-outgoing', '2016', '295', 'cases', data, 10, 26],
  ['china-judicial-assistance-2016', '2016', '257', 'cases', data, 10, 26],
  ['china-extradition-cases-2016', '2016', '17', 'cases', data, 10, 26],
  // Fox Hunt and Sky Net
  ['officials-said-to-have-fled', '1984/2014', 'about 18,000', 'persons', data, 10, 19],
  ['returns-1984-2005', '1984/2005', '230', 'persons', data, 10],
  ['returns-with-red-notice-2014-2020', '2014/2020', '348', 'persons', graphics, 12, 27],
  ['returns-all-2014-2020', '2014/2020', 'nearly 10,000', 'persons', graphics, 12, 27],
  ['returns-countries-2014-2020', '2014/2020', 'about 120', 'countries', 'Irregular methods and “voluntary” returns', 11],
  ['returns-sky-net-2019', '2015/2019-01', '4,997', 'persons', 'Executive summary', 3, 1],
  ['returns-sky-net-2019-countries', '2015/2019-01', 'more than 120', 'countries', 'Executive summary', 3, 1],
  ['top-hundred-listed', '2015', '100', 'persons', 'Background', 4],
  ['top-hundred-returned', '2019-01', '54', 'persons', 'Background', 4, 1],
  ['top-hundred-returned', '2021-11', '60', 'persons', 'Background', 4],
  // The world
  ['interpol-members', '2021-11', '194', 'states', 'INTERPOL: rapid expansion and tools', 5],
  ['world-red-notices-in-circulation', '2017', '52,103', 'Red Notices', 'Red Notice vs Diffusion', 5],
  ['world-red-notices-in-circulation', '2021', 'about 62,000', 'Red Notices', 'Red Notice vs Diffusion', 5],
  ['world-red-notices-public-2017', '2017', '6,620', 'Red Notices', misuse, 13],
  ['world-red-notices-not-public-2021', '2021', 'about 55,000', 'Red Notices', 'Red Notice vs Diffusion', 5],
  ['world-public-share', '2010', '20', 'percent', misuse, 13, 28],
  ['world-public-share', '2017', 'about 12', 'percent', misuse, 13, 28],
  ['world-public-share', '2021', 'about 12', 'percent', misuse, 13, 28],
  ['world-not-public-share', '2021', 'about 88', 'percent', reforms, 9],
  ['world-diffusions', '2000', '5,333', 'diffusions', misuse, 13, 29],
  ['world-diffusions', '2016', '26,645', 'diffusions', misuse, 13, 29],
  ['world-diffusions', '2017', '50,530', 'diffusions', misuse, 13, 29],
  ['world-diffusions-in-circulation-2017', '2017', 'more than 100,000', 'diffusions', misuse, 13, 29],
  ['world-red-notices-to-diffusions', '2010', '48', 'Red Notices per 100 diffusions', misuse, 13],
  ['world-red-notices-to-diffusions', '2015', '52', 'Red Notices per 100 diffusions', misuse, 13],
  ['world-red-notices-to-diffusions', '2016', '48', 'Red Notices per 100 diffusions', misuse, 13],
  ['world-red-notices-growth', '2000/2020', 'more than 10', 'times', 'INTERPOL: rapid expansion and tools', 5],
  ['world-diffusions-growth', '2000/2020', '5 or more', 'times', 'INTERPOL: rapid expansion and tools', 5],
  ['ccf-detailed-assessment', '2016', '3', 'percent', reforms, 9, 13],
  ['notices-under-review-2017', '2017-11-20', 'about 40,000', 'Red Notices', reforms, 9, 16],
  ['china-diffusions-estimate-low', '2016/2021', 'about 400', 'diffusions', misuse, 13],
  ['china-diffusions-estimate-high', '2016', 'about 1,200', 'diffusions', misuse, 13],
]

const rowsOf = (item: ContextItem): readonly Row[] => {
  const { section, page, original } = item.source
  const row = (at: string, amount: string, unit: string, endnote: number | undefined): Row =>
    endnote === undefined ? [item.id, at, amount, unit, section, page] : [item.id, at, amount, unit, section, page, endnote]
  if (item.kind === 'figure') return [row(item.date, saidAmount(item), item.unit, original?.endnote)]
  if (item.kind !== 'figure-series') return []
  return item.points.map(point => row(point.at, saidAmount(point), item.unit, (point.original ?? original)?.endnote))
}

describe('the figures on China', () => {
  it.each(table.map(row => ({ id: row[0], at: row[1], amount: row[2], row })))('$id, $at: $amount', ({ id, row }) => {
    expect(rowsOf(itemOf(id))).toContainEqual(row)
  })

  it('are all in the table above, and nothing else is', () => {
    expect(china().items.flatMap(rowsOf).length).toBe(table.length)
  })

  it.each([
    [
      'the averages for 1984 to 2014 come to more than the 400 said to have been requested in all',
      'china-red-notices-yearly-average',
      'china-red-notices-1984-2014',
    ],
    ['an official and state media differ on 2016', 'china-red-notices-requested-official', 'china-red-notices-requested-2016-other'],
    ['more were in circulation in 2014 than requested in all', 'china-red-notices-in-circulation', 'china-red-notices-1984-2014'],
  ])('disagree where the sources do: %s', (_, one, other) => {
    expect(itemOf(one)).toMatchObject({ verification: 'conflict', disagreesWith: expect.arrayContaining([other]) })
    expect(itemOf(other)).toMatchObject({ verification: 'conflict', disagreesWith: expect.arrayContaining([one]) })
  })

  it('do not offer the cases of both directions as requests by China', () => {
    expect(itemOf('china-cases-2016').supports).toEqual([])
    expect(itemOf('china-cases-2016').corrections?.[0]?.says).toMatch(/2,542 requests from abroad to China, 295 from China/)
  })

  it('do not set returns with a Red Notice against all returns', () => {
    expect(itemOf('returns-with-red-notice-2014-2020').corrections?.[0]?.says).toMatch(/348 are those with a Red Notice only/)
  })

  it('that are only estimates, or of the whole world, are never citable', () => {
    const open = china().items.filter(item => ('basis' in item && item.basis === 'estimate') || item.id.startsWith('world-'))
    expect(open.length).toBeGreaterThan(8)
    expect(open.flatMap(({ supports }) => supports)).toEqual([])
  })
})
