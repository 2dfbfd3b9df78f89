const key = 'starlight-theme'
const lightDevice = matchMedia('(prefers-color-scheme: light)')

/** Choice of the theme: in the header, and on narrow screens in the menu. ThemeProvider applies it on the next page. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!
    select.value = storedTheme()
    select.addEventListener('change', () => {
      try {
        localStorage.setItem(key, select.value)
      } catch {
        // Storage is full or switched off: the choice holds for this page.
      }
      for (const other of document.querySelectorAll<HTMLSelectElement>('.theme-select')) other.value = select.value
      showTheme(select.value)
    })
  }
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
