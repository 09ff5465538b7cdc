import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Built, build } from '#pack/build-bundle.ts'
import type { Check } from '#pack/bundle-report.ts'
import { newQpdf } from '#pack/qpdf.ts'
import { verifyVolume } from '#pack/verify/verify-volume.ts'
import { exhibitsOf, newRoom, putTricky, requestOf } from './room.ts'

/** The file with one thing wrong in it, and as long as before: its table stays right. */
type Damage = (text: string) => string

const first = (text: string, from: RegExp, to: string): string => {
  if (!from.test(text)) throw new Error(`There is nothing like ${from} in the file.`)
  return text.replace(from, to)
}

describe('the check of a written bundle', () => {
  const room = newRoom()
  const qpdf = newQpdf()
  let built: Built
  beforeAll(async () => {
    const paths = await putTricky(room, ['probe with a direct link', 'pages turned, on their side and cropped'])
    const steps = { temporaryOf: () => join(room.folder, 'made.pdf'), onProgress: () => undefined }
    built = await build(requestOf(exhibitsOf(paths)), room.places, steps)
  }, 120_000)
  afterAll(room.clear)

  const failedAfter = async (damage: Damage): Promise<readonly string[]> => {
    const [made] = built.volumes
    if (made === undefined) throw new Error('Nothing was built.')
    const path = join(room.folder, 'damaged.pdf')
    copyFileSync(made.temporary, path)
    const whole = readFileSync(path, 'latin1')
    const damaged = damage(whole)
    expect(damaged.length).toBe(whole.length)
    writeFileSync(path, damaged, 'latin1')
    const checks = await verifyVolume(path, made.volume, built.laidOut, made.written, qpdf, room.places.workFolder)
    return checks.filter(({ failed }) => failed > 0).map(({ what }: Check) => what)
  }

  /** What fails beside the change itself: every changed file is not the file that was written. */
  const always = 'The file on disk is the file that was written'

  test('passes the bundle as it was written', async () => {
    expect(built.verification).toMatchObject({ passed: true })
    expect(await failedAfter(text => text)).toEqual([])
  })

  test.each<[string, Damage, string]>([
    ['a page label that begins elsewhere', text => first(text, /\/S \/D \/St 1 /, '/S /D /St 2 '), 'The page label is the page number of the bundle'],
    [
      'an index link that leads to another page',
      text => {
        const [link = '', page = ''] = /\/A << \/S \/GoTo \/D \[ (\d+) 0 R \/Fit/.exec(text) ?? []
        return text.replaceAll(link, link.replace(page, String(Number(page) + 1)))
      },
      'The index prints the pages of the exhibit and links to the first',
    ],
    [
      'an inner link that leads to another page',
      text => {
        const [link = '', page = ''] = /\/Dest \[ (\d+) 0 R \/Fit \]/.exec(text) ?? []
        return text.replace(link, link.replace(page, String(Number(page) - 1)))
      },
      'The exhibits’ own links lead to the pages they led to',
    ],
    [
      'a link that leads nowhere',
      text => text.replace(/\/Dest \[ \d+ 0 R \/Fit \]/, dest => `${'/Dest [ null'.padEnd(dest.length - 1)}]`),
      'Every link inside the bundle leads to a page',
    ],
    [
      'a bookmark that leads to another page',
      text => {
        const at = text.lastIndexOf('/Dest [ ')
        return text.slice(0, at) + text.slice(at).replace(/\d+/, page => String(Number(page) - 1))
      },
      'Every bookmark has its words and leads to its page',
    ],
    [
      'a stamp drawn upside down',
      text => first(text, /q 1 0 0 1 (\d+)\.\d\d(\d* \S+) cm \/RcStamp/, 'q -1 0 0 -1 $1.$2 cm /RcStamp'),
      'The stamp stands upright in the lower right corner as the page is seen',
    ],
    [
      'the stamp of another page',
      text => {
        const stamps = [...text.matchAll(/\/RcStamp (\d+) 0 R/g)].map(([whole]) => whole)
        return text.replace(stamps[4] ?? '', stamps[5] ?? '')
      },
      'The stamp ends with the page label',
    ],
    [
      'a page turned after it was stamped',
      text => first(text, /\/MediaBox \[ 0 0 595 842 \] \/Rotate 180/, '/MediaBox [ 0 0 595 842 ] /Rotate 270'),
      'The stamp stands upright in the lower right corner as the page is seen',
    ],
    ['a script', text => first(text, /\/PageMode \/UseOutlines/, '/AA << /O 1 >>        '), 'The file runs nothing when it is opened'],
    ['a page left out', text => text.replace(/\/Kids \[ \d+ 0 R /, kids => '/Kids ['.padEnd(kids.length)), 'The number of pages is right'],
  ])('finds %s', async (_, damage, what) => {
    const failed = await failedAfter(damage)
    expect(failed).toContain(what)
    expect(failed).toContain(always)
  })
})
