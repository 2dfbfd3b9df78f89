/**
 * Hands a file to the reader, as if it had been downloaded.
 *
 * @param name what it is called; signs that no file's name may hold become spaces
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name.replaceAll(/[\\/:*?"<>|\s]+/g, ' ')
  link.click()
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
