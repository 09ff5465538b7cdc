import accessOnly from '../../../examples/access-only.json?raw'
import activistAbroad from '../../../examples/activist-abroad.json?raw'
import commercialDispute from '../../../examples/commercial-dispute-diffusion.json?raw'
import inAbsentia from '../../../examples/in-absentia-refused-extradition.json?raw'
import keptNotice from '../../../examples/kept-notice.json?raw'
import recognisedRefugee from '../../../examples/recognised-refugee.json?raw'

// The invented cases of examples/, a chunk of their own: fetched when somebody wants one.

export const exampleTexts = {
  'recognised-refugee': recognisedRefugee,
  'commercial-dispute-diffusion': commercialDispute,
  'activist-abroad': activistAbroad,
  'in-absentia-refused-extradition': inAbsentia,
  'access-only': accessOnly,
  'kept-notice': keptNotice,
} as const
