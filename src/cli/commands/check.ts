import { Command, Option } from 'commander'
import { alertOption, asOfOption, jsonOption } from '#cli/commands/options.ts'
import { type AtCase, onCase, withCase } from '#cli/in-vault.ts'
import { writeOutcome } from '#cli/output.ts'
import { preflightText } from '#cli/report/preflight.ts'
import { type InputOf, requestKinds } from '#contract/operations.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { today } from '#node/today.ts'

type Request = InputOf<'case.check'>['request']

type Options = { readonly json?: boolean; readonly asOf?: CivilDate; readonly alert?: string; readonly for: Request }

export const requestOption = () => new Option('--for <request>', 'what is to be filed').choices(requestKinds).makeOptionMandatory()

export const checkCommand = (): Command =>
  withCase(new Command('check').description('Check a case before filing: identity, mandate, limits, proof, disclosure. Ends with 2 while something blocks.'))
    .addOption(requestOption())
    .addOption(asOfOption())
    .addOption(alertOption())
    .addOption(jsonOption())
    .action(
      onCase(async ({ ask, source }: AtCase, { json = false, asOf = today(), alert, for: request }: Options) => {
        const result = await ask('case.check', { case: source, asOf, request, ...(alert === undefined ? {} : { alert }) })
        writeOutcome({ value: result, text: preflightText(result) }, json)
        if (!result.ready) process.exitCode = 2
      }),
    )
