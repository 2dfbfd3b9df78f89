/** Says that something has to be filled in for the plan to be complete. */
export function Required() {
  return <span class="must">必填</span>
}
