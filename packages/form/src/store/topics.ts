// Who has to draw again? Listeners of a topic, told once for all changes of one turn.

/** An object, where there are thousands. */
export type Listener = (() => void) | { told(): void };

export class Topics {
  // most topics have one listener: it stands there by itself
  readonly #listeners = new Map<string, Listener | Listener[]>();
  readonly #versions = new Map<string, number>();
  #told = new Set<string>();

  /** The answer takes it away again. */
  on(topic: string, listener: Listener): () => void {
    this.add(topic, listener);
    return () => this.off(topic, listener);
  }

  add(topic: string, listener: Listener): void {
    const there = this.#listeners.get(topic);
    this.#listeners.set(topic, there === undefined ? listener : [...(Array.isArray(there) ? there : [there]), listener]);
  }

  off(topic: string, listener: Listener): void {
    const left = this.#of(topic).filter((l) => l !== listener);
    if (left.length === 0) this.#listeners.delete(topic);
    else this.#listeners.set(topic, left.length === 1 ? left[0]! : left);
  }

  version(topic: string): number {
    return this.#versions.get(topic) ?? 0;
  }

  tell(...topics: readonly string[]): void {
    this.tellAll(topics);
  }

  tellAll(topics: Iterable<string>): void {
    for (const topic of topics) {
      if (this.#told.size === 0) queueMicrotask(() => this.flush());
      this.#told.add(topic);
    }
  }

  /** At once; else it happens at the end of the turn. */
  flush(): void {
    const told = this.#told;
    this.#told = new Set();
    for (const topic of told) if (this.#listeners.has(topic)) this.#versions.set(topic, this.version(topic) + 1);
    for (const topic of told)
      for (const listener of this.#of(topic))
        if (typeof listener === 'function') listener();
        else listener.told();
  }

  #of(topic: string): readonly Listener[] {
    const there = this.#listeners.get(topic);
    return there === undefined ? [] : Array.isArray(there) ? there : [there];
  }
}
