/**
 * A refusal the user can do something about. `code` and `info` travel across hosts; the sentences stand in
 * `contract/error-text.ts`. Nothing secret belongs in `info`.
 */
export class DomainError extends Error {
  readonly code: string
  readonly info: object

  constructor(code: string, info: object, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DomainError'
    this.code = code
    this.info = info
  }
}
