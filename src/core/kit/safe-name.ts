/** The paper that is uploaded first. */
export const requestName = '01-request.pdf'

/** For the lawyer's own corrections; never uploaded. */
export const editableName = '01-request.docx'

/** `A03.pdf`: the annex number and nothing that says what or who. An ending that is no known format could be a name and becomes `bin`. */
export const annexName = (number: number, fileName: string): string => {
  const ending = endingOf(fileName)
  return `A${String(number).padStart(2, '0')}.${formats.includes(ending) ? ending : 'bin'}`
}

/** What a signed copy of an attachment is called. */
export const signedName = (name: string): string => name.replace(/(\.[a-z0-9]+)$/, '-signed$1')

/** Without the last dot, in lower case; empty where there is none. */
export const endingOf = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '')

export const stemOf = (name: string): string => (name.lastIndexOf('.') > 0 ? name.slice(0, name.lastIndexOf('.')) : name)

const formats = ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'doc', 'docx', 'odt', 'rtf', 'txt', 'xls', 'xlsx', 'mp3', 'mp4', 'wav', 'eml', 'msg', 'zip']
