import { createRequire } from 'node:module'

type Entry = { readonly name: string; readonly type: number; readonly length: number; readonly binaryProvider?: () => Uint8Array; readonly children?: number[] }
const { burn }: { readonly burn: (entries: Entry[]) => Uint8Array } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js')

type Folder = { readonly name: string; readonly parts: readonly (readonly [name: string, bytes: Buffer] | Folder)[] }

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const number = (tag: number, value: number): Buffer => {
  const entry = Buffer.alloc(16)
  entry.writeUInt32LE(tag, 0)
  entry.writeUInt32LE(6, 4)
  entry.writeInt32LE(value, 8)
  return entry
}

/** An Outlook mail as [MS-OXMSG] lays it out: one attachment, one recipient in copy, all its headers. */
export const outlookMail = (): Uint8Array => {
  const headers =
    'Received: from sender-laptop ([203.0.113.77]) by mx.example.net; Mon, 1 Jun 2020 10:00:00 +0200\r\nDate: Mon, 1 Jun 2020 10:00:00 +0200\r\nX-Originating-IP: [198.51.100.9]\r\n'
  const mail: Folder = {
    name: 'Root Entry',
    parts: [
      ['__properties_version1.0', Buffer.alloc(32)],
      ['__substg1.0_001A001F', wide('IPM.Note')],
      ['__substg1.0_0037001F', wide('Décision du tribunal')],
      ['__substg1.0_0C1A001F', wide('Иван')],
      ['__substg1.0_5D01001F', wide('ivan@example.org')],
      ['__substg1.0_007D001F', wide(headers)],
      ['__substg1.0_1000001F', wide('Dear colleague,\r\n\r\nThe decision is attached. قررت المحكمة')],
      {
        name: '__nameid_version1.0',
        parts: [
          ['__substg1.0_00020102', Buffer.alloc(0)],
          ['__substg1.0_00030102', Buffer.alloc(0)],
          ['__substg1.0_00040102', Buffer.alloc(0)],
        ],
      },
      {
        name: '__recip_version1.0_#00000000',
        parts: [
          ['__properties_version1.0', Buffer.concat([Buffer.alloc(8), number(0x0c150003, 1)])],
          ['__substg1.0_3001001F', wide('Lawyer')],
          ['__substg1.0_39FE001F', wide('lawyer@example.net')],
        ],
      },
      {
        name: '__attach_version1.0_#00000000',
        parts: [
          ['__properties_version1.0', Buffer.concat([Buffer.alloc(8), number(0x37050003, 1)])],
          ['__substg1.0_3707001F', wide('notes.txt')],
          ['__substg1.0_37010102', Buffer.from('Words of the attached notes')],
        ],
      },
    ],
  }
  return burn(flat(mail))
}

/** Root, folder and stream, as the box counts kinds of entry. */
const kinds = { root: 5, folder: 1, stream: 2 }

const flat = (root: Folder): Entry[] => {
  const entries: Entry[] = []
  const add = (folder: Folder, type: number): number => {
    const at = entries.length
    const children: number[] = []
    entries.push({ name: folder.name, type, length: 0, children })
    for (const part of folder.parts) {
      if ('parts' in part) children.push(add(part, kinds.folder))
      else {
        children.push(entries.length)
        entries.push({ name: part[0], type: kinds.stream, length: part[1].length, binaryProvider: () => Uint8Array.from(part[1]) })
      }
    }
    return at
  }
  add(root, kinds.root)
  return entries
}
