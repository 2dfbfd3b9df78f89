import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { chineseWords } from './src/site/chinese-words.ts'
import { contentAtRoot } from './src/site/content-at-root.ts'
import { markdownProcessor } from './src/site/markdown/processor.ts'
import { searchIndex } from './src/site/search-index/integration.ts'
import { sidebar } from './src/site/sidebar.ts'

const override = (name) => `./src/site/overrides/${name}.astro`

export default defineConfig({
  // The address of the site, for the sitemap and for canonical links.
  site: process.env.SITE_URL || 'http://localhost:4321',
  srcDir: './src/site',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor },
  integrations: [
    contentAtRoot(
      starlight({
        title: '客服手册',
        description: '电商客服的流程、依据和话术，边查边办',
        plugins: [chineseWords],
        locales: { root: { label: '简体中文', lang: 'zh-CN' } },
        favicon: '/favicon.svg',
        customCss: [
          './src/site/styles/light.css',
          './src/site/styles/theme.css',
          './src/site/styles/contents.css',
          './src/site/styles/chart.css',
        ],
        lastUpdated: true,
        tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
        credits: false,
        // The index is made by our own integration, which also finds the entries of lists.
        pagefind: false,
        // Long lines of an example wrap, so that nothing has to be scrolled on a phone.
        expressiveCode: { defaultProps: { wrap: true } },
        sidebar,
        routeMiddleware: './src/site/route-middleware.ts',
        components: {
          EditLink: override('EditLink'),
          LanguageSelect: override('LanguageSelect'),
          MarkdownContent: override('MarkdownContent'),
          PageSidebar: override('PageSidebar'),
          PageTitle: override('PageTitle'),
          Search: override('Search'),
          SiteTitle: override('SiteTitle'),
          ThemeProvider: override('ThemeProvider'),
          ThemeSelect: override('ThemeSelect'),
          TwoColumnContent: override('TwoColumnContent'),
        },
      }),
    ),
    searchIndex(),
  ],
  vite: {
    worker: { format: 'es' },
    build: {
      // Scripts are files of their own, which the browser keeps from page to page; none stands in a page.
      assetsInlineLimit: 0,
      rollupOptions: {
        // Rollup says of every MDX page that it ignores Astro's own "use astro:head-inject".
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
})
