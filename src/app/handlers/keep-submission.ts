import { type Desk, openedOf } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import { recordingFrom } from '#app/kit/recording.ts'
import type { Ports } from '#app/ports.ts'

/** Records a submission in a case of the vault, as one step that can be taken back. */
export const keepSubmission =
  (ports: Ports, desk: Desk): Handler<'submission.keep'> =>
  async ({ id, step, sent, ...how }) => {
    const { case: subject } = (await desk.open(id)).history
    const { change } = await recordingFrom(ports, subject, sent, how)
    return openedOf(await desk.keep(id, step, () => [{ at: ports.now(), change }]))
  }
