/** Says that items were wrong once and are no longer in any bank, so that the numbers before and after can be squared. */
export function Gone({ count }: { count: number }) {
  if (count === 0) return null
  return <p class="wrong-meta">另有 {count} 道错题已经从题库里拿掉，不用再练，也不算在错题本里。</p>
}
