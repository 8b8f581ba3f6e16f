/** The package has no types of its own; what is used of it. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unknown;
  /** @throws {Error} the text is no YAML */
  export function load(text: string, options: { readonly schema: unknown }): unknown;
}
