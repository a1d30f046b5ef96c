/** The first place where a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly expected: string;
  /** The text that stands there instead; empty at the end of a line or of the text. */
  readonly found: string;
}

type Expectation = 'value' | 'key' | 'colon' | 'end of entry' | 'comma or }' | 'comma or ]';

const WORDS: Readonly<Record<Expectation, string>> = {
  value: 'a value',
  key: 'a name in double quotes',
  colon: '":"',
  'comma or }': '"," or "}"',
  'comma or ]': '"," or "]"',
  'end of entry': 'the end of the entry'
};

const TOKEN = /\s*(?<token>[{}[\],:]|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|[^\s{}[\],:"]+)/uy;

/** Where and why a text is no JSON value (RFC 8259), in words that do not depend on the engine; undefined where it is one. */
export function findFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expectation = 'value';
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const token = match.groups!['token']!;
    if (/^".*[^"]$|^"$/u.test(token)) {
      return { offset: TOKEN.lastIndex, expected: 'a closing double quote', found: '' };
    }
    const next = after(token, expected, open, text.slice(TOKEN.lastIndex));
    if (next === undefined) {
      return {
        offset: match.index + match[0].length - token.length,
        expected: WORDS[expected],
        found: token
      };
    }
    expected = next;
  }
  if (expected === 'end of entry') return undefined;
  return { offset: text.trimEnd().length, expected: WORDS[expected], found: '' };
}

/** What may follow a token, or undefined where the token itself may not stand here. Keeps the stack of open brackets. */
function after(token: string, expected: Expectation, open: string[], rest: string): Expectation | undefined {
  const isEmptied = /^\s*[}\]]/u.test(rest);
  if (expected === 'colon') return token === ':' ? 'value' : undefined;
  if (expected === 'key') return isValid(token) && token.startsWith('"') ? 'colon' : undefined;
  if (expected === 'value') {
    if (token === '{' || token === '[') {
      open.push(token);
      if (isEmptied) return token === '{' ? 'comma or }' : 'comma or ]';
      return token === '{' ? 'key' : 'value';
    }
    return isValid(token) ? afterValue(open) : undefined;
  }
  if (expected === 'end of entry') return undefined;
  const closing = open.at(-1) === '{' ? '}' : ']';
  if (token === closing) {
    open.pop();
    return afterValue(open);
  }
  return token === ',' ? (closing === '}' ? 'key' : 'value') : undefined;
}

function afterValue(open: readonly string[]): Expectation {
  const innermost = open.at(-1);
  return innermost === undefined ? 'end of entry' : innermost === '{' ? 'comma or }' : 'comma or ]';
}

function isValid(scalar: string): boolean {
  try {
    JSON.parse(scalar);
    return true;
  } catch {
    return false;
  }
}
