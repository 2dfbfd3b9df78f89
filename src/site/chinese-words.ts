import type { StarlightPlugin } from '@astrojs/starlight/types'

/**
 * Words of Starlight's that its Chinese leaves in English, or says in a way that means nothing to a listener.
 * `tests/site/language.test.ts` finds what a new version brings.
 */
export const chineseWords: StarlightPlugin = {
  name: 'chinese-words',
  hooks: {
    /** Starlight takes no plugin without it. */
    'config:setup': () => undefined,
    'i18n:setup'({ injectTranslations }) {
      injectTranslations({
        'zh-CN': {
          'heading.anchorLabel': '「{{title}}」这一节的链接',
          'sidebarNav.accessibleLabel': '全站目录',
        },
      })
    },
  },
}
