/** Words of 14 px are 8 px then. */
const smallestScale = 8 / 14

/** Buttons of a flowchart: fit to width, full screen, copy as Mermaid. Without this script the chart is complete. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const scroll = this.querySelector('.chart-scroll')!
    const said = this.querySelector('.chart-said')!

    // On a narrow screen the chart is wider than its frame: when it comes near, show the start, not the left edge.
    const near = new IntersectionObserver(
      ([change]) => {
        if (!change!.isIntersecting) return
        near.disconnect()
        const start = scroll.querySelector('.chart > a')!.getBoundingClientRect()
        const frame = change!.boundingClientRect
        scroll.scrollLeft = start.left + start.width / 2 - frame.left - frame.width / 2
      },
      { rootMargin: '100%' },
    )
    near.observe(scroll)

    // To fit is offered where the chart is too wide, and its words would still be readable.
    const fit = this.querySelector<HTMLButtonElement>('[data-fit]')!
    const chart = scroll.querySelector('.chart')!
    const width = Number(chart.getAttribute('width'))
    new ResizeObserver(([entry]) => {
      const scale = entry!.contentRect.width / width
      fit.hidden = scale >= 1 || scale < smallestScale
      if (fit.hidden) {
        scroll.classList.remove('fit')
        fit.setAttribute('aria-pressed', 'false')
      }
    }).observe(scroll)
    fit.addEventListener('click', () => fit.setAttribute('aria-pressed', String(scroll.classList.toggle('fit'))))

    const full = this.querySelector<HTMLButtonElement>('[data-full]')!
    full.hidden = !document.fullscreenEnabled
    full.addEventListener(
      'click',
      () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()),
    )
    this.addEventListener('fullscreenchange', () => {
      full.textContent = document.fullscreenElement ? '退出全屏' : '全屏看图'
    })
    // A box in the chart leads to its step, which is behind the full screen.
    scroll.addEventListener('click', (event) => {
      if (document.fullscreenElement && (event.target as Element).closest('a')) void document.exitFullscreen()
    })

    const copy = this.querySelector<HTMLButtonElement>('[data-copy]')!
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(copy.dataset['copy']!)
        said.textContent = '已复制，可以粘贴到支持 Mermaid 的文档里'
      } catch {
        said.textContent = '浏览器不让复制：请用 https 打开本站，或换一个浏览器'
      }
    })
  }
}

customElements.define('kefu-chart', ChartFigure)
