import type { Device } from '../../device/device.ts'
import { importDraft, type Imported } from './import-draft.ts'

interface Properties {
  device: Device
  /** Titles by id. */
  templates: Record<string, string>
  onImported(imported: Imported): void
}

/** Takes in a draft that was exported as a file. */
export function ImportButton({ device, templates, onImported }: Properties) {
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // The same file may be chosen again.
    if (file) onImported(await importDraft(file, device, templates))
    input.value = ''
  }
  return (
    <label class="button-quiet file-button">
      从草稿文件导入
      <input
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void take(event.currentTarget)}
      />
    </label>
  )
}
