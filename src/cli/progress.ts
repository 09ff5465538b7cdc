/** Progress of long work on standard error: on a terminal one line that is written over, in a log a line for each part. */
export const progressOn = (stream: NodeJS.WriteStream) => {
  let last = ''
  return {
    tell: (done: number, of: number, says: string): void => {
      if (stream.isTTY) stream.write(`\r\u001b[K${says}${of > 1 ? ` ${done} of ${of}` : ''}`)
      else if (says !== last) stream.write(`${says} …\n`)
      last = says
    },
    end: (): void => {
      if (stream.isTTY && last !== '') stream.write('\r\u001b[K')
    },
  }
}
