import type { AstroIntegration } from 'astro'

/**
 * Lets Starlight find its pages in `content/docs` at the top of the project. Starlight looks below `srcDir` only, so
 * that it alone is told that `srcDir` is the top. Without this, asides, previous and next, the sidebar and the dates
 * vanish silently; `tests/site/starlight.test.ts` holds on to them.
 */
export function contentAtRoot(integration: AstroIntegration): AstroIntegration {
  const setup = integration.hooks['astro:config:setup']!
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup({ ...options, config: { ...options.config, srcDir: options.config.root } }),
    },
  }
}
