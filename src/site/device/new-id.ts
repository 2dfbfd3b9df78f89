/** A new id of 32 hexadecimal digits by chance. Unlike `crypto.randomUUID`, it is there on plain http too. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
