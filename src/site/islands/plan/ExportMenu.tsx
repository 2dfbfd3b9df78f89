import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ExportKind } from './export-plan.ts'

const kinds: { kind: ExportKind; name: string; what: string }[] = [
  { kind: 'docx', name: 'Word 文档', what: '发给别人、接着排版' },
  { kind: 'print', name: '打印', what: '也可以存成 PDF' },
  { kind: 'md', name: 'Markdown', what: '贴到知识库里' },
  { kind: 'json', name: '草稿文件', what: '换一台电脑，导入后接着填' },
]

/** Ways out for a plan. */
export function ExportMenu({ onExport }: { onExport(kind: ExportKind): void }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current?.open) menu.current.open = false
  }
  useLayoutEffect(() => {
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close()
    }
    document.addEventListener('click', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('click', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [])
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const choose = (kind: ExportKind) => {
    close()
    menu.current?.querySelector('summary')?.focus()
    onExport(kind)
  }
  return (
    <details class="menu" ref={menu} onKeyDown={keys}>
      <summary class="button">导出</summary>
      <ul>
        {kinds.map(({ kind, name, what }) => (
          <li key={kind}>
            <button type="button" onClick={() => choose(kind)}>
              <strong>{name}</strong>
              <span>{what}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
