const key = 'starlight-theme'
const lightDevice = matchMedia('(prefers-color-scheme: light)')

/** Choice of the theme: in the header, and on narrow screens in the menu. ThemeProvider applies it on the next page. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!
    const chosen = select.value
    select.value = chosen || storedTheme()
    select.addEventListener('change', () => choose(select.value))
    // Somebody was quicker than this script.
    if (chosen) choose(chosen)
  }
}

function choose(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Storage is full or switched off: the choice holds for this page.
  }
  for (const select of document.querySelectorAll<HTMLSelectElement>('.theme-select')) select.value = theme
  showTheme(theme)
}

function storedTheme(): string {
  try {
    return localStorage.getItem(key) || ''
  } catch {
    return ''
  }
}

function showTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme || (lightDevice.matches ? 'light' : 'dark')
}

customElements.define('kefu-theme', ThemeSelect)
lightDevice.addEventListener('change', () => showTheme(storedTheme()))
