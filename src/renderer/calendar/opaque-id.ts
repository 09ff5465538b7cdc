/** The id of a case in calendar files: the same each time for the case, and nothing of the case or the vault can be found from it. */
export const opaqueIdOf = async (caseId: string): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`calendar file of ${caseId}`)))
  return [...hash.slice(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
