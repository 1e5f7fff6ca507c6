import { passwordInUrl } from './describe-secret.ts'
import { isReference, literalPartOf } from './reference.ts'
import { formatOf, isAwsAccessKeyId } from './token-formats.ts'

const secretWord =
  /(?:^|[^a-z])(?:(?:api|access|secret|private|auth|encryption|signing|service|account|master|admin|shared|sas|client|bot|app|license)?[_-]?key|[a-z0-9]*(?:token|secret|password|passwd|passphrase|apikey)|pat|pwd|pass|credentials?|authorization|bearer|cookie|dsn|jwt|connection[_-]?string)(?:s?[_-]?(?:value|base64|b64|\d+|v\d+))?(?:$|[^a-z])/i

/** Names that hold a secret word and still say something public about it. */
const publicName =
  /(?:key[_-]?(?:id|name|type|alias|path|file|size|prefix|algorithm|vault|arn)|token[_-]?(?:url|uri|endpoint|path|file|type|limit|count|budget|expiry|ttl|name|id)|secret[_-]?(?:name|path|file|arn|id|version)|(?:password|credentials?|pass)[_-]?(?:file|path|policy|store|url|provider)|public[_-]?key|max[_-]?(?:\w+[_-])?tokens?|(?:input|output|prompt|completion|total)[_-]?tokens|(?:cache|partition|sort|primary|foreign|map|hot)[_-]?key|auth[_-]?(?:url|type|method|mode)|tokenizer|keyboard)$/i

/**
 * Tells whether a name/value pair holds a secret in clear: by the value's published format, a password in a connection
 * string, the name, or, without a telling name, by how random the value is. What is only a reference is none, and so
 * is an AWS access key id, which names a key.
 */
export function looksSecret(name: string | undefined, value: string): boolean {
  const literal = literalPartOf(value).trim()
  if (literal === '' || isReference(value) || isAwsAccessKeyId(literal)) return false
  const bare = literal.replace(/^(?:bearer|basic|token|apikey)\s+/i, '')
  if (formatOf(bare) !== undefined || passwordInUrl(bare) !== undefined) return true
  if (isPlain(bare)) return false
  if (name !== undefined && isSecretName(name)) return true
  return looksRandom(bare)
}

/** A name under which secrets are kept: `GITHUB_TOKEN`, `--api-key`, `X-Api-Key`, `Authorization`. */
export function isSecretName(name: string): boolean {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/^-+/, '')
  return secretWord.test(words) && !publicName.test(words)
}

/** Values that are plainly no secrets, whatever they are called. */
function isPlain(value: string): boolean {
  return (
    /^(?:true|false|yes|no|on|off|null|none|undefined|enabled|disabled|default|auto|stdio|required|optional)$/i.test(
      value,
    ) ||
    /^[+-]?\d{1,9}(?:\.\d+)?(?:ms|s|m|h|d|kb|mb|gb)?$/i.test(value) ||
    /^(?:[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d[a-z]?|[a-z]+(?:-[a-z]+)+\d[a-z]?)$/.test(value) ||
    /^(?:[a-z][a-z0-9+.-]*):\/\/[^\s@]*$/i.test(value) ||
    /^(?:\.{0,2}\/|~\/?|[A-Za-z]:\\)[\w\s./\\@+-]*$/.test(value) ||
    /^arn:[\w-]+:/.test(value) ||
    /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(value) ||
    /^(?:<[^>]*>|\[[^\]]*\]|x{3,}|\*{3,}|\.{3}|your[\s_-].*|.*[\s_-]here|changeme|replace[\s_-]?me|todo|example)$/i.test(
      value,
    )
  )
}

/**
 * A single word of 24 characters or more that mixes cases or digits as chance would. 3.5 bits a character is what
 * detect-secrets and trufflehog settled near for base64; long hex has at most 4 and is held to 3.
 */
function looksRandom(value: string): boolean {
  if (!/^[\w+/=.~-]{24,}$/.test(value)) return false
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return false
  if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && bitsPerCharacter(value) > 3
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(value)).length
  if (classes < 3 || /^(?:[A-Za-z]+[\d.]*[/_.:@-])+[A-Za-z]*[\d.]*$/.test(value)) return false
  return bitsPerCharacter(value) > 3.5
}

function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}
