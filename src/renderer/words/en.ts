import { assessment } from '#renderer/words/en/assessment.ts'
import { calendar } from '#renderer/words/en/calendar.ts'
import { cases } from '#renderer/words/en/cases.ts'
import { client } from '#renderer/words/en/client.ts'
import { drafts } from '#renderer/words/en/drafts.ts'
import { evidence } from '#renderer/words/en/evidence.ts'
import { exchange } from '#renderer/words/en/exchange.ts'
import { filing } from '#renderer/words/en/filing.ts'
import { library } from '#renderer/words/en/library.ts'
import { route } from '#renderer/words/en/route.ts'
import { settings } from '#renderer/words/en/settings.ts'
import { shell } from '#renderer/words/en/shell.ts'
import { situation } from '#renderer/words/en/situation.ts'
import { ui } from '#renderer/words/en/ui.ts'
import { vault } from '#renderer/words/en/vault.ts'

/** Every sentence of the interface in English, by screen. */
export const en = { ui, shell, vault, cases, situation, assessment, route, drafts, evidence, exchange, client, calendar, filing, library, settings } as const
