/** Stands where a view will be while what it needs is on the way, and says so when it does not come. */
export function Loading({ isFailed = false, retry }: { isFailed?: boolean; retry?: () => void }) {
  if (!isFailed) return <p class="loading">正在打开……</p>
  return (
    <div class="notice notice-stop" role="alert">
      <p>题库没有取到，可能是网络断了。答过的都在，没有丢。</p>
      <p>
        <button type="button" class="button-quiet" onClick={retry}>
          再取一次
        </button>
      </p>
    </div>
  )
}
