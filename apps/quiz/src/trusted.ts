/** What a policy that requires trusted types lets these texts become. Not in every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      createHTML(html: string): string;
      createScriptURL(address: string): string;
    },
  ): { createHTML(html: string): string; createScriptURL(address: string): string };
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'backgrounder',
  {
    createHTML: (html) => html,
    createScriptURL: (address) => address,
  },
);

/** A document of its own: no script of it runs, nothing of it is loaded, and nothing of it is ever shown. */
export function parseForeign(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** Under a policy that requires trusted types, a plain address is refused. @param address of a script of this app */
export function trustedScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
