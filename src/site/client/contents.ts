/** Below the header, where a part stands that was just jumped to, in pixels from the top of the window. */
const readingLine = 140

/** Marks in the contents list where the reader is; on a narrow screen the list closes when a part was chosen. */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('.contents-list')!
    const now = this.querySelector('.contents-now')!
    const parts = [...list.querySelectorAll('a')].flatMap((link) => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return target ? [{ link, target }] : []
    })
    list.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a') && list.matches(':popover-open')) list.hidePopover()
    })

    const passed = new Set<Element>()
    let current: HTMLAnchorElement | undefined
    const mark = (changes: IntersectionObserverEntry[]) => {
      for (const { isIntersecting, target } of changes) {
        if (isIntersecting) passed.add(target)
        else passed.delete(target)
      }
      const { link } = parts.findLast(({ target }) => passed.has(target)) ?? parts[0]!
      if (link === current) return
      current?.removeAttribute('aria-current')
      link.setAttribute('aria-current', 'true')
      now.textContent = link.textContent
      current = link
    }

    // The window reaches endlessly upwards and ends at the reading line: what is in it has begun.
    let observer: IntersectionObserver | undefined
    const observe = () => {
      observer?.disconnect()
      passed.clear()
      observer = new IntersectionObserver(mark, { rootMargin: `1000000px 0px ${readingLine - innerHeight}px` })
      for (const { target } of parts) observer.observe(target)
    }
    observe()
    addEventListener('resize', observe)
  }
}

customElements.define('kefu-contents', PageContents)
