/** Keys that fit before the columns grow; a power of two. */
const INITIAL = 2 ** 14;

/**
 * All keys of a collection as a trie of their words: a key is the number of its node, 0 the empty key.
 * A hundred thousand abstracts have millions of keys, so nodes are rows of columns, found by open addressing.
 */
export class KeyTable {
  /** One more than the greatest key. */
  size = 1;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #parents = new Int32Array(INITIAL);
  #lasts = new Int32Array(INITIAL);
  #lengths = new Int32Array(INITIAL);
  #slots = new Int32Array(2 * INITIAL);

  /** The number of a word of keys, given at first sight. */
  word(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#words.length;
      this.#numbers.set(text, number);
      this.#words.push(text);
    }
    return number;
  }

  /** A key with one more word. */
  extend(key: number, word: number): number {
    const slot = this.#slotOf(key, word);
    return this.#slots[slot]! || this.#insert(slot, key, word);
  }

  /** The key of words with a blank between them. */
  add(text: string): number {
    return text.split(' ').reduce((key, word) => this.extend(key, this.word(word)), 0);
  }

  /** The same where some text has it, else 0. */
  find(text: string): number {
    let key = 0;
    for (const part of text.split(' ')) {
      const word = this.#numbers.get(part);
      key = word === undefined ? 0 : this.#slots[this.#slotOf(key, word)]!;
      if (key === 0) return 0;
    }
    return key;
  }

  /** The number of a key's last word. */
  last(key: number): number {
    return this.#lasts[key]!;
  }

  /** The key without its last word. */
  parent(key: number): number {
    return this.#parents[key]!;
  }

  /** What of a key stands before `words`, the last ones of it; -1 where it ends otherwise. */
  before(key: number, words: readonly number[]): number {
    let at = key;
    for (let i = words.length - 1; i >= 0; i--) {
      if (at === 0 || this.#lasts[at] !== words[i]) return -1;
      at = this.#parents[at]!;
    }
    return at;
  }

  /** The words of a key with a blank between them. */
  text(key: number): string {
    return this.#join(key, ' ');
  }

  /** The words of a key in one. */
  solid(key: number): string {
    return this.#join(key, '');
  }

  /** Characters of a key's text. */
  length(key: number): number {
    return this.#lengths[key]!;
  }

  /** Words of a key. */
  words(key: number): number {
    let words = 0;
    for (let at = key; at > 0; at = this.#parents[at]!) words++;
    return words;
  }

  #join(key: number, separator: string): string {
    if (key === 0) return '';
    let text = this.#words[this.#lasts[key]!]!;
    for (let at = this.#parents[key]!; at > 0; at = this.#parents[at]!)
      text = this.#words[this.#lasts[at]!]! + separator + text;
    return text;
  }

  /** Where a node stands or would stand. */
  #slotOf(key: number, word: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(key, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot]!;
      if (node === 0 || (this.#parents[node] === key && this.#lasts[node] === word)) return slot;
    }
  }

  #insert(slot: number, key: number, word: number): number {
    const node = this.size++;
    this.#parents[node] = key;
    this.#lasts[node] = word;
    this.#lengths[node] = this.#words[word]!.length + (key > 0 ? this.#lengths[key]! + 1 : 0);
    this.#slots[slot] = node;
    if (this.size === this.#parents.length) this.#grow();
    return node;
  }

  #grow(): void {
    const wider = (column: Int32Array) => {
      const copy = new Int32Array(2 * column.length);
      copy.set(column);
      return copy;
    };
    this.#parents = wider(this.#parents);
    this.#lasts = wider(this.#lasts);
    this.#lengths = wider(this.#lengths);
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let node = 1; node < this.size; node++)
      this.#slots[this.#slotOf(this.#parents[node]!, this.#lasts[node]!)] = node;
  }
}
