import type { Source } from '#core/law/provision.ts'

/** Read for the aftercare list only. */
export const aftercareSources = {
  a1: { site: 'rednoticelawjournal.com', title: 'Post on outdated data in national files', date: '2024-03' },
  a2: { site: 'interior.gob.es', title: 'Page on the Schengen Information System', date: '2023' },
  a3: { site: 'petersandpeters.com and corkerbinning.com', title: 'Notes on extradition and on T v NCA [2014] EWHC 3551 (Admin)', date: '2014 to 2025' },
  a4: { site: 'openparliament.ca', title: 'Evidence of the RCMP to a committee of the House of Commons, SECU 138', date: '2018' },
  a5: { site: 'opensanctions.org', title: 'Description of a crawler of public notices' },
  a6: { site: 'nacion.com', title: 'Article on INTERPOL and clearance certificates' },
  a7: { site: 'rednoticelawjournal.com', title: 'Post on the instruction to bureaus to clear their files', date: '2017-02' },
} as const satisfies { readonly [id: string]: Source }
