import { expect, test } from 'vitest'
import { fileTitle } from '#app/evidence/file-title.ts'

test.each([
  ['07 arrest_warrant.pdf', '', 'Arrest warrant'],
  ['Exhibit 3 - показания.txt', '', 'Показания'],
  ['IMG_2041.jpg', 'Summons of 3 May 2019\nmore', 'Summons of 3 May 2019'],
  ['scan.docx', 'Header or footer: Law office of the court\nJudgment of 2 June', 'Judgment of 2 June'],
  ['scan.pdf', '', 'scan'],
])('%s is called after its name, or after its first line where the name says nothing', (name, text, title) => {
  expect(fileTitle(name, text)).toBe(title)
})
