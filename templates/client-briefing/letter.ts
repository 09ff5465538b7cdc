import { strong } from '#core/document/letter.ts'
import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { profile } from '#law/procedure/index.ts'
import { about } from '#templates/client-briefing/about.ts'
import { english } from '#templates/client-briefing/en.ts'
import { done, next } from '#templates/client-briefing/next.ts'
import { stageOf } from '#templates/client-briefing/stage.ts'
import { stopped } from '#templates/client-briefing/stopped.ts'
import { clientSheet } from '#templates/parts/client-sheet.ts'
import { joined } from '#templates/parts/phrase.ts'
import { bullets, heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { seekingStates } from '#templates/parts/seeking-states.ts'
import { numberNotes, whoToCall } from '#templates/parts/who-to-call.ts'

/** One to two pages for the client to keep at home: this case, in plain words. */
export const clientBriefing: Template = clientSheet('client-briefing', { en: english }, sheet => {
  const { clerk, words, client } = sheet
  const stage = stageOf(clerk)
  const states = seekingStates(clerk, client)
  const held = givenValue(clerk.read('urgency.detained')) === true
  const isCleared = stage.kind === 'cleared'
  const refused = givenValue(clerk.read('disclosure.source-may-be-contacted')) === false
  const asks = stage.kind === 'filed' || stage.kind === 'planned'
  const part = (id: string, title: string, ...pieces: readonly Piece[]): readonly Piece[] => [heading(2, id, title), ...pieces]
  const isNoData = isCleared && stage.how === 'no-data'
  const after = part(
    'after',
    isNoData ? words.after.headingNoData : isCleared ? words.after.headingNow : words.after.heading,
    bullets(isNoData ? words.after.itemsNoData : words.after.items),
  )
  return {
    pieces: [
      { block: { kind: 'title', text: words.title }, made: [] },
      unnumbered('keep', strong(held ? words.whileHeld : words.keepAtHome)),
      whoToCall(clerk, client),
      ...part('about', words.about.heading, ...about(sheet, states)),
      ...done(sheet, stage),
      ...(isCleared ? after : []),
      ...next(sheet, stage),
      ...(asks
        ? part(
            'learns',
            words.learns.heading,
            unnumbered(
              'may-learn',
              joined(
                [
                  words.learns.files,
                  words.learns.summary(states),
                  ...(stage.request === 'access' ? [words.learns.access] : []),
                  words.learns.notPassed,
                  ...(refused ? [words.learns.refused] : []),
                ],
                ' ',
              ),
            ),
          )
        : []),
      ...(held ? [] : part('travel', words.travel.heading, bullets(words.travel.items))),
      ...part('stopped', held ? words.held.heading : words.held.headingStopped, stopped(sheet, states, held)),
      ...part('never', words.never.heading, bullets(words.never.items(states))),
      ...part('family', words.family.heading, unnumbered('pressure', words.family.text)),
      ...part('banks', words.banks.heading, unnumbered('refusals', words.banks.text)),
      ...(isCleared ? [] : after),
    ],
    notes: [
      words.notes.home,
      ...(held ? [words.notes.held] : []),
      words.notes.times(clerk.voice.day(profile.checkedOn)),
      ...(asks ? [words.notes.secrecy] : []),
      ...(stage.kind === 'planned' && stage.request !== 'access' && !stage.argued ? [words.notes.noArgument] : []),
      ...(stage.kind === 'open' ? [words.notes.open] : []),
      ...numberNotes(clerk, client),
    ],
  }
})
