import { describe, expect, it } from 'vitest'
import { type LeakSource, leakCheck } from '#core/evidence/leak-check.ts'
import { levelFloors } from '#law/evidence/level-floors.ts'
import { lawPack } from '#law/index.ts'
import { caseWith, exhibit, file, refugee } from './sample.ts'

const input = { subject: refugee, catalogue: lawPack.catalogue, floors: levelFloors }

const check = (text: string, kind: LeakSource['kind'] = 'text') => leakCheck(input, [{ kind, name: 'exhibit 1', page: 1, text }])

/** Kind, weight and way of each finding: “place stop exact”. */
const told = (text: string, kind?: LeakSource['kind']) => check(text, kind).findings.map(found => `${found.kind} ${found.weight} ${found.how}`)

describe('what must not reach the source is found', () => {
  it.each([
    ['the country of the client', 'The file was sent to Montenegro in May.', 'place stop exact'],
    ['it in capitals', 'MONTENEGRO', 'place stop exact'],
    ['it broken at the end of a line', 'in Monte-\n  negro since', 'place stop exact'],
    ['it with soft hyphens', 'Monte\u00adnegro', 'place stop exact'],
    ['it spaced out', 'M o n t e n e g r o', 'place stop exact'],
    ['it with a case ending', 'Montenegros', 'place stop exact'],
    ['it in Russian', 'задержан, Черногория', 'place stop exact'],
    ['it in Arabic', 'في الجبل الأسود', 'place stop exact'],
    ['it in Chinese', '他在黑山被捕', 'place stop exact'],
    ['it in full-width letters', 'Ｍｏｎｔｅｎｅｇｒｏ', 'place stop exact'],
    ['the state of protection', 'granted by Norway', 'place stop exact'],
    ['its people', 'the Norwegian authorities', 'place look exact'],
    ['a town of an address', 'posted in Oslo', 'place stop exact'],
    ['the street', 'Fjord-\ngata 0', 'place stop exact'],
    ['its language', 'übersetzt aus dem Norwegischen', 'place look exact'],
    ['a document’s number', 'no. RT 0000 417', 'number stop exact'],
    ['it in Arabic figures', 'RT٠٠٠٠٤١٧', 'number stop exact'],
    ['counsel', 'Letter of Ms Solvang-Mauritz', 'counsel stop exact'],
    ['counsel in Cyrillic', 'адвокат Сольванг', 'counsel look other-spelling'],
    ['counsel’s e-mail', 'counsel@example.org', 'contact stop exact'],
    ['it disguised', 'counsel [at] example . org', 'contact stop exact'],
    ['it in words', 'counsel at example dot org', 'contact stop exact'],
    ['a closed date', 'decided on 6 May 2021', 'date look exact'],
    ['it in French', 'décision du 6 mai 2021', 'date look exact'],
    ['it in figures', '06.05.2021', 'date look exact'],
    ['it in Chinese', '2021年5月6日', 'date look exact'],
    ['an alias', 'known as Muellim', 'client-name stop exact'],
    ['the client’s name', 'against TENGRITAGH Nurmemet', 'client-name look exact'],
    ['it in its own script', 'نۇرمەمەت تەڭرىتاغ', 'client-name look exact'],
    ['it drawn right to left', [...'تەڭرىتاغ'].toReversed().join(''), 'client-name look exact'],
    ['it in Chinese', '犯罪嫌疑人努尔麦麦提·腾格里塔格，男', 'client-name look exact'],
    ['it in Cyrillic', 'гражданина Тенгритаг задержали', 'client-name look other-spelling'],
    ['it misspelt', 'Mr Tengritag', 'client-name look other-spelling'],
    ['the title of a paper that stays out', 'see the Medical report on old injuries', 'exhibit stop exact'],
    ['anyone’s e-mail', 'write to someone@mail.test', 'e-mail look pattern'],
    ['anyone’s telephone', 'call +382 20 123 456 now', 'phone look pattern'],
    ['a place on the map', '42.44112, 19.26321', 'position stop pattern'],
    ['a place on the map in degrees', '42° 26′ 28″ N, 19° 15′ 47″ E', 'position stop pattern'],
  ])('%s: “%s”', (_, text, expected) => expect(told(text)).toContain(expected))

  it('the client’s name stops the pack where a finder would read it: the name of a file, metadata', () => {
    expect(told('Tengritagh-passport.pdf', 'file-name')).toContain('client-name stop exact')
    expect(told('Author: Nurmemet', 'metadata')).toContain('client-name stop exact')
    expect(told('Judgment against Nurmemet Tengritagh', 'bookmark')).toEqual(['client-name look exact'])
  })

  it('a telephone number however its figures are grouped, with or without its country', () => {
    const subject = caseWith({ answers: { 'submitter.phone': { answer: 'value', value: '+47 912 34 567' } } })
    const kinds = (text: string) =>
      leakCheck({ ...input, subject }, [{ kind: 'text', name: 'x', text }]).findings.map(({ kind, weight }) => `${kind} ${weight}`)
    for (const text of ['0047 91 23 45 67', '(912) 34-567', '91234567', 'tel.+47.912.34.567']) expect(kinds(text)).toContain('contact stop')
    expect(kinds('91234568')).toEqual([])
  })

  it('a short word with a small letter in running text only for the lawyer to look at', () => {
    expect(told('posted in oslo')).toEqual(['place look exact'])
    expect(told('letter-oslo.pdf', 'file-name')).toEqual(['place stop exact'])
  })

  it('a name broken over two pages, with the page on which it begins', () => {
    const pages = ['first page\nend: Monte-', 'negro\nsecond page'].map((text, at): LeakSource => ({ kind: 'text', name: 'exhibit 2', page: at + 4, text }))
    expect(leakCheck(input, pages).findings).toMatchObject([{ kind: 'place', where: { name: 'exhibit 2', page: 4, line: 2 } }])
  })

  it('the name of a client’s file that stays out', () => {
    const subject = caseWith({ exhibits: [exhibit('a', 1, { level: 'C2', files: [file('f', 'original', { name: 'Bescheid BFA 2021 Wien.pdf' })] })] })
    expect(leakCheck({ ...input, subject }, [{ kind: 'bookmark', name: 'x', text: 'bescheid_bfa_2021_wien' }]).passed).toBe(false)
  })
})

describe('what is found', () => {
  const report = check('Oslo and again Oslo.\nThe Norwegian file, no. RT0000417, of Ms Ingrid Solvang-Mauritz')

  it('is never written out', () => {
    const written = JSON.stringify(report)
    for (const secret of ['Oslo', 'Norwegian', 'RT0000417', 'Ingrid', 'Solvang']) expect(written).not.toContain(secret)
    expect(report.findings.find(({ kind }) => kind === 'number')?.masked).toBe('R•••••••• (9)')
  })

  it('is counted by place, with the line and the answer it comes from, gravest first', () => {
    expect(report.findings.find(({ masked }) => masked.startsWith('O'))).toMatchObject({ count: 2, where: { page: 1, line: 1 } })
    expect(report.findings.find(({ kind }) => kind === 'number')).toMatchObject({ from: { fact: 'applicant.id-document' }, where: { line: 2 } })
    const weights = report.findings.map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted().toReversed())
    expect(report.passed).toBe(false)
  })

  it('is told once where one name stands in another', () => expect(told('Ms Ingrid Solvang-Mauritz')).toEqual(['counsel stop exact']))
})

describe('what is harmless', () => {
  it.each([
    ['the requesting state, which knows itself', 'The People’s Republic of China asked through its bureau in Beijing.'],
    ['words that only begin alike', 'Montage, negroni, Norwich and the northern road'],
    ['a word inside another', 'Colosseum'],
    ['figures that only look alike', 'Article 120, paragraph 417, 0000-418'],
    [
      'what every case has',
      'The power of attorney, the identity document and the client’s instruction are enclosed, and the state of protection is not named.',
    ],
    ['ordinary prose', 'The Commission finds that the data do not comply with the rules and shall be deleted.'],
  ])('is no finding: %s', (_, text) => expect(told(text)).toEqual([]))

  it('passes, and says what it could not look for', () => {
    const report = check('The data shall be deleted.')
    expect(report).toMatchObject({ passed: true, findings: [] })
    expect(report.notLookedFor.some(({ fact }) => fact === 'protection.confirmable')).toBe(true)
    expect(report.cannotSee.length).toBeGreaterThan(0)
  })
})

it('A word on the last of two hundred pages is found on its page', () => {
  const page = (number: number): LeakSource => ({
    kind: 'text',
    name: 'exhibit 1',
    page: number,
    text: `${'The Court finds that Article 83 was not met.\n'.repeat(40)}`,
  })
  const pages = Array.from({ length: 200 }, (_, at) => page(at + 1))
  const report = leakCheck(input, [...pages, { kind: 'text', name: 'exhibit 1', page: 201, text: 'Montenegro' }])
  expect(report.findings).toMatchObject([{ weight: 'stop', count: 1, where: { page: 201, line: 1 } }])
})
