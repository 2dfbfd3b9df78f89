import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** What a command said and how it ended. */
export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

const scripts = join(import.meta.dirname, '../../scripts')

/**
 * Runs one of the project's commands as a person does.
 *
 * @param script its file below `scripts`
 * @param cwd the folder in which it is called
 * @param env what the environment holds besides
 */
export function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(scripts, script), ...args], { cwd, env: { ...process.env, ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}
