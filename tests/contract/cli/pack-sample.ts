import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trickyFile } from '../../corpus/tricky-files.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { attached, wireMail } from '../../samples/evidence/wire-mail.ts'
import { wordDocument } from '../../samples/evidence/word-document.ts'

/** Where the client hides, and who a relative is: C2 and more, so no word of them may be in a pack for the source. */
export const closed = { street: 'Kestrelgasse 17', town: 'Vaduzhofen', relative: 'Zulfiya Qarlibaeva' }

const value = (of: unknown, more: object = {}) => ({ answer: 'value', value: of, ...more })

export const titles = {
  uyghur: 'تۇتۇش بۇيرۇقى',
  chinese: '逮捕令及附件',
  arabic: 'قرار المحكمة الابتدائية',
  numbered: 'رسالة زميل رقم 1234/2019',
}

const files: readonly {
  readonly name: string
  readonly title: string
  readonly level: string
  readonly language?: string
  readonly bytes: () => Promise<Uint8Array>
}[] = [
  { name: '01 notice.pdf', title: 'Red Notice as served', level: 'C0', language: 'en', bytes: () => trickyFile('probe with a direct link') },
  { name: 'Exhibit 2 - photo.jpg', title: 'Photograph of the summons', level: 'C0', bytes: async () => photo() },
  { name: '3_ruling.docx', title: titles.uyghur, level: 'C0', language: 'ug', bytes: async () => wordDocument(await photo()) },
  {
    name: '04 mail.eml',
    title: 'Mail with its attachment',
    level: 'C2',
    bytes: async () => wireMail('<p>The hearing is on Monday.</p>', [attached('note.txt', 'text/plain', Buffer.from('A note in the mail.'))]),
  },
  {
    name: '05 показания.txt',
    title: 'Показания свидетеля',
    level: 'C0',
    language: 'ru',
    bytes: async () => Buffer.from('Я был на площади вместе со всеми. Нас никто не предупреждал, и мы не знали, что собрание запрещено.\n'.repeat(3)),
  },
  { name: '06 damaged.pdf', title: titles.chinese, level: 'C0', language: 'zh-Hans', bytes: () => trickyFile('wrong place of the table') },
  { name: '07 locked.pdf', title: titles.arabic, level: 'C0', language: 'ar', bytes: () => trickyFile('needs a password') },
  { name: '08 ledger.xyz', title: 'Ledger as a file', level: 'C0', bytes: async () => Buffer.from('SQLite format 3\0\x01\x02\xff\xfe\0\0', 'latin1') },
  {
    name: '09 home.txt',
    title: 'Lease of the flat',
    level: 'C3',
    bytes: async () => Buffer.from(`The flat is at ${closed.street} in ${closed.town}. It was let by ${closed.relative}.`),
  },
  {
    name: '10/page one.txt',
    title: titles.numbered,
    level: 'C0',
    language: 'en',
    bytes: async () => Buffer.from('He taught at the school with me for years, and I saw the arrest.'),
  },
]

/** A case with ten exhibits of every kind, and a folder with their files. Exhibit 1 is cited by page. */
export const writeSample = async (folder: string): Promise<{ readonly file: string; readonly scans: string }> => {
  const scans = join(folder, 'scans')
  for (const { name, bytes } of files) {
    const path = join(scans, ...name.split('/'))
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, await bytes())
  }
  writeFileSync(join(scans, 'unrelated.txt'), 'Nobody knows what this is.')
  const evidence = (exhibit: number, page: number) => ({ evidence: [{ exhibit: `exhibit-${exhibit}`, page }] })
  const subject = {
    format: 'recourse-case',
    version: 1,
    id: 'sample',
    codeName: 'KESTREL',
    answers: {
      'applicant.address': value(`${closed.street}, ${closed.town}`, { level: 'C3' }),
      'applicant.country': value('Liechtenstein', { level: 'C2' }),
    },
    groups: {
      alerts: {
        complete: true,
        items: [
          {
            id: 'a1',
            answers: {
              'alert.type': value('red-notice', evidence(1, 2)),
              'alert.requesting-state': value('China', evidence(1, 1)),
            },
          },
        ],
      },
    },
    exhibits: files.map(({ title, level, language }, at) => ({
      id: `exhibit-${at + 1}`,
      number: at + 1,
      title,
      level,
      ...(language === undefined ? {} : { language }),
    })),
    weighings: [],
  }
  const file = join(folder, 'case.json')
  writeFileSync(file, JSON.stringify(subject))
  return { file, scans }
}

export const said = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
