import type { FormRequest } from '#core/kit/form.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { profile } from '#law/procedure/index.ts'

/** How the profile of the procedure files a request, and with which paper. */
export const requestOf = (wanted: RequestKind): FormRequest => {
  const request = profile.portal.requests.find(({ id }) => id === wanted)
  if (request === undefined) throw new TypeError(`The profile has no request ${wanted}`)
  return request
}
