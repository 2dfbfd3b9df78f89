/**
 * The port that was written behind `--port`.
 *
 * @throws what is wrong with it, in Chinese
 */
export function readPort(written: string): number {
  const port = Number(written)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port 后面写 1 到 65535 之间的数，这里写的是 ${written}`)
  return port
}
