import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Files } from './content.ts'

const soundRoot = join(import.meta.dirname, '../fixtures/sound')

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below a folder, the folders they need included; `null` takes a file away. */
export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    if (text === null) rmSync(path)
    else writeFileSync(path, text)
  }
}

/** A folder with the sound content in `content`, some of its files put in, replaced or taken away; gone after the test. */
export function projectWith(files: Files = {}): string {
  const folder = emptyFolder()
  cpSync(soundRoot, join(folder, 'content'), { recursive: true })
  writeFiles(join(folder, 'content'), files)
  return folder
}
