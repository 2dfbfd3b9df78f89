import { inflateRawSync } from 'node:zlib'

/** The text of a file within a zip file, such as a Word file. */
export function textInZip(zip: Buffer, name: string): string {
  // The list at the end says where each file stands: APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.7.
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const start = zip.readUInt32LE(at + 42)
      const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
      const body = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString('utf8')
    }
    at += 46 + nameLength + extra + comment
  }
  throw new Error(`There is no ${name} in the zip file`)
}
