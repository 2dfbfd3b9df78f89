import { spawn } from 'node:child_process'

/**
 * Runs a command with this terminal as its own.
 *
 * @param command a program on the PATH; the project's own come first, since npm puts them there
 * @returns its exit status; 1 when it was ended by a signal or could not be started
 */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      shell: process.platform === 'win32',
    })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.once('SIGINT', pass).once('SIGTERM', pass)
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`)
      resolve(1)
    })
    child.on('close', (status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(status ?? 1)
    })
  })
}
