import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { outlookMail } from '../../samples/evidence/outlook-mail.ts'
import { photo } from '../../samples/evidence/photo.ts'
import { attached, wireMail } from '../../samples/evidence/wire-mail.ts'
import { codesOf, kindsOf, missing, picturesIn, prepared, textOf, unpacked } from './tools.ts'

const reason = missing('qpdf', 'pdftotext', 'pdfimages')
const notes = attached('notes.txt', 'text/plain; charset=utf-8', Buffer.from('Words of the attached notes, قررت المحكمة'))

describe(`a mail${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  test('shows who, to whom, when, what about, its words and the hash of what is attached', async () => {
    const file = await prepared(
      'mail.eml',
      wireMail('<p>Dear colleague,</p><p>the <b>decision</b> is <a href="https://example.org/kept">here</a> &amp; attached.</p>', [notes]),
    )
    const words = textOf(file).replace(/\s+/g, ' ')
    for (const shown of [
      'Décision du tribunal',
      'Иван',
      'ivan@example.org',
      'lawyer@example.net',
      '1 Jun 2020',
      'the decision is here [https://example.org/kept] & attached.',
      'notes.txt',
    ]) {
      expect(words).toContain(shown)
    }
    const hash = createHash('sha256').update('Words of the attached notes, قررت المحكمة').digest('hex')
    expect(words.replaceAll(' ', '')).toContain(hash)
    expect(file.attachments?.[0]).toMatchObject({ name: 'notes.txt', kind: 'text', sha256: hash, pages: 1 })
  })

  test('lists the way it came, the addresses and names nobody sees, and its pages have none of them', async () => {
    const file = await prepared('mail.eml', wireMail('<p>Dear colleague</p>'))
    const said = file.findings.map(({ kind, value }) => `${kind}: ${value}`).join('\n')
    expect(said).toContain('IP addresses: 203.0.113.77, 198.51.100.9')
    for (const marker of ['MARKERPATH', 'MARKERBCC', 'MARKERID', 'MARKERMAILER']) expect(said).toContain(marker)
    expect(unpacked(file)).not.toMatch(/MARKER|203\.0\.113|198\.51\.100/)
    expect(textOf(file)).not.toMatch(/MARKER|203\.0\.113|198\.51\.100/)
  })

  test('loads nothing, runs nothing and shows nothing hidden, but says that it was there', async () => {
    const html =
      '<p>Seen</p><img src="https://tracker.example.com/p.gif"><div style="display:none">MARKERPREHEADER</div><script>MARKERSCRIPT</script><style>@import url(https://x.example)</style>'
    const file = await prepared('mail.eml', wireMail(html))
    expect(textOf(file)).toContain('Seen')
    expect(textOf(file)).not.toContain('MARKER')
    expect(file.findings.map(({ kind, value }) => [kind, value])).toEqual(
      expect.arrayContaining([
        ['hidden-text', 'MARKERPREHEADER'],
        ['remote-content', 'tracker.example.com'],
      ]),
    )
    expect(codesOf(file)).toContain('remote-not-loaded')
  })

  test('puts the pictures of its text on pages of their own, without where they were taken', async () => {
    const picture = attached('photo.jpg', 'image/jpeg', await photo(), 'Content-ID: <one@x>\r\n')
    const file = await prepared('mail.eml', wireMail('<p>See <img src="cid:one@x"></p>', [picture]))
    expect(file.pages).toBe(2)
    expect(picturesIn(file)).toHaveLength(1)
    expect(textOf(file)).toContain('[picture 1, on a page of its own at the end]')
    expect(kindsOf(file)[0]).toBe('gps')
    expect(unpacked(file)).not.toContain('MARKER')
    expect(file.attachments).toBeUndefined()
  })

  test('attached to a mail is read as a mail, and so on to a depth', async () => {
    let bytes = wireMail('<p>innermost</p>')
    for (let depth = 0; depth < 7; depth += 1) bytes = wireMail(`<p>level ${depth}</p>`, [attached('forwarded.eml', 'message/rfc822', bytes)])
    let file = await prepared('mail.eml', bytes)
    for (let depth = 0; depth < 4; depth += 1) file = file.attachments?.[0] ?? file
    expect(file.kind).toBe('mail')
    expect(file.attachments).toBeUndefined()
    expect(codesOf(file)).toContain('nested-too-deep')
  })

  test('of Outlook shows the same', async () => {
    const file = await prepared('mail.msg', outlookMail())
    const words = textOf(file).replace(/\s+/g, ' ')
    for (const shown of [
      'Décision du tribunal',
      'Иван',
      'ivan@example.org',
      'Lawyer',
      'lawyer@example.net',
      '1 Jun 2020',
      'The decision is attached.',
      'notes.txt',
    ])
      expect(words).toContain(shown)
    expect(file.kind).toBe('mail')
    expect(file.findings.map(({ value }) => value).join()).toContain('203.0.113.77')
    expect(file.attachments?.[0]).toMatchObject({ name: 'notes.txt', text: 'Words of the attached notes' })
  })
})
