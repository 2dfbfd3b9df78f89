import { titleOf } from '../../../templates/drafts/naming.ts'
import type { Session, Writing } from './session.ts'
import type { Go } from './use-address.ts'

interface Properties {
  writing: Writing
  session: Session
  go: Go
}

/** Says what another window did to the draft that is written here, and lets the person choose. */
export function Elsewhere({ writing: { draft, elsewhere }, session, go }: Properties) {
  if (!elsewhere) return null
  if (elsewhere.what === 'renewed') {
    return (
      <div class="notice" role="status">
        <p>这份草稿在另一个窗口里改过，这里已经换成新的。</p>
      </div>
    )
  }
  if (elsewhere.what === 'removed') {
    return (
      <div class="notice notice-stop" role="alert">
        <p>
          <strong>这份草稿在另一个窗口里删掉了。</strong>屏幕上的还在，接着填就会重新存在本机。
        </p>
        <button type="button" class="button-quiet" onClick={() => void session.settle()}>
          现在就存回来
        </button>
      </div>
    )
  }
  const { original } = elsewhere
  const takeTheirs = async () => {
    await session.drop()
    go(`?draft=${original.id}`, true)
  }
  return (
    <div class="notice notice-stop" role="alert">
      <p>
        <strong>这份草稿在另一个窗口里也改了。</strong>你在这里写的另存成了「{titleOf(draft)}
        」，两份都在，谁也没有盖掉谁。
      </p>
      <p class="actions">
        <button type="button" class="button-quiet" onClick={() => void session.settle()}>
          两份都留着，接着写这份
        </button>
        <button type="button" class="button-quiet" onClick={() => void takeTheirs()}>
          换成另一个窗口的，丢掉这份
        </button>
      </p>
    </div>
  )
}
