/** Whether a text has what every object of the Kubernetes API has: a version and a kind, at the top of a document. */
export function looksKubernetes(text: string): boolean {
  if (/^\s*\{/.test(text)) return /"apiVersion"\s*:\s*"/.test(text) && /"kind"\s*:\s*"/.test(text)
  return /^(?:- )?apiVersion:\s*\S/m.test(text) && /^(?:[ ]{2})?kind:\s*\S/m.test(text)
}
