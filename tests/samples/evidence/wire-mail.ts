/** A mail as it comes over the wire. `parts` are further MIME parts, headers and all. */
export const wireMail = (html: string, parts: readonly string[] = []): Uint8Array =>
  Buffer.from(
    [
      'Received: from sender-laptop (unknown [203.0.113.77])\r\n by mx.example.net; Mon, 1 Jun 2020 10:00:00 +0200',
      'Return-Path: <MARKERPATH@example.org>',
      'From: =?utf-8?B?0JjQstCw0L0=?= <ivan@example.org>',
      'To: Lawyer <lawyer@example.net>',
      'Bcc: MARKERBCC@example.org',
      'Subject: =?utf-8?Q?D=C3=A9cision?= du tribunal',
      'Date: Mon, 1 Jun 2020 10:00:00 +0200',
      'Message-ID: <MARKERID@example.org>',
      'X-Originating-IP: [198.51.100.9]',
      'X-Mailer: MARKERMAILER',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=PART',
      '',
      ...[`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}`, ...parts].map(
        part => `--PART\r\n${part}`,
      ),
      '--PART--',
      '',
    ].join('\r\n'),
  )

export const attached = (name: string, type: string, bytes: Uint8Array, more = ''): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`
