/** States that English names with an article. */
const withArticle = [
  /^United (Kingdom|States|Arab Emirates)/,
  /^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros)$/,
  /\bRepublic\b/,
  /^(Russian|Syrian) /,
  /Administrative Region$/,
  /^Holy See$/,
]

export const stateName = (name: string): string => (withArticle.some(pattern => pattern.test(name)) && !/^the /i.test(name) ? `the ${name}` : name)

const institution =
  /\b(Court|Bureau|Office|Ministry|Tribunal|Department|Directorate|Chamber|Commission|Police|Prosecutor|Prosecution|Agency|Service|Minister|Committee)\b/

/** An authority as it stands within a sentence: "the High Court, Podgorica", "a magistrate". */
export const authority = (value: string): string => {
  if (/^(The|A|An) /.test(value)) return value.charAt(0).toLowerCase() + value.slice(1)
  return institution.test(value.split(',')[0] ?? '') && !/^(the|a|an) /i.test(value) ? `the ${value}` : value
}
