export const english = {
  title: 'Verification report',
  header: (codeName: string) => `Verification report · ${codeName}`,
  neutralHeader: 'Verification report',
  intro: (volumes: number, pages: number) =>
    `The bundle was written in ${volumes === 1 ? 'one volume' : `${volumes} volumes`} with ${pages} ${pages === 1 ? 'page' : 'pages'}. Then it was opened again from the disk, and what stands in it was compared with what should. What was looked at, and how often, is listed below.`,
  made: 'Made with',
  at: 'Made at',
  law: 'Law pack and procedure',
  what: (app: string, version: string) => `${app} ${version}`,
  volumes: 'Volumes',
  volumeHead: ['File', 'Pages', 'SHA-256'],
  checks: 'What was checked',
  checkHead: ['Check', 'Looked at', 'Failed'],
  problems: 'What was found in the files',
  problemHead: ['Exhibit', 'What was found', 'What was done, what to do'],
  leaks: 'What must not be in this pack',
  leakFree: (words: number, sources: number) =>
    `Every word of the pack was held against ${words} words, names, places and numbers of the case that are not for its reader, in ${sources} places: pages, bookmarks, document properties, names of files, the index and the manifest. None was found that had to stop it.`,
  cannotSee: 'Such a check cannot see:',
  how: 'How to check this pack yourself',
  steps: [
    'Open verify.html in a browser and choose this folder. It works without a network and without this program.',
    'Compare the SHA-256 of manifest.json that it shows with the one you were told by another way.',
  ],
} as const

export type ReportWords = typeof english
