/** Filters of the list of procedures, kept in the address, so that a filtered list can be sent on. */
class ProcedureFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!
    const items = [...this.querySelectorAll<HTMLElement>('.procedure-list > li')]
    const count = this.querySelector('output')!
    const empty = this.querySelector<HTMLElement>('.filter-empty')!
    const selects = [...form.querySelectorAll('select')]

    // Somebody may have been quicker than this script: what was chosen stays.
    const isChosen = selects.some(({ value }) => value !== '')
    const wanted = new URLSearchParams(location.search)
    for (const select of selects.filter(({ value }) => value === '')) {
      const value = wanted.get(select.name) ?? ''
      if ([...select.options].some((option) => option.value === value)) select.value = value
    }

    const apply = () => {
      const chosen = selects.filter(({ value }) => value !== '')
      let shown = 0
      for (const item of items) {
        const fits = chosen.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value))
        item.hidden = !fits
        if (fits) shown += 1
      }
      count.textContent = `${shown} 个流程`
      empty.hidden = shown > 0
    }
    const remember = () => {
      const query = new URLSearchParams(
        selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
      )
      history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
    }
    form.addEventListener('change', () => (apply(), remember()))
    form.addEventListener('reset', () => setTimeout(() => (apply(), remember())))
    form.addEventListener('submit', (event) => event.preventDefault())
    apply()
    if (isChosen) remember()
  }
}

customElements.define('kefu-filter', ProcedureFilter)
