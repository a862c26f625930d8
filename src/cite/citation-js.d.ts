// Citation.js comes without types: what the tests use of it.
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
    format(format: "bibliography", options: { template: string; lang: string; format: "text" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
