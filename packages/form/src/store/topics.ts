// Who has to draw again? Subscribers of a topic, told once for all changes of one turn.

export type Listener = () => void;

export class Topics {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #versions = new Map<string, number>();
  #told = new Set<string>();

  on(topic: string, listener: Listener): () => void {
    let set = this.#listeners.get(topic);
    if (!set) this.#listeners.set(topic, (set = new Set()));
    set.add(listener);
    return () => set.delete(listener);
  }

  version(topic: string): number { return this.#versions.get(topic) ?? 0; }

  tell(...topics: readonly string[]): void {
    if (topics.length && this.#told.size === 0) queueMicrotask(() => this.flush());
    for (const topic of topics) this.#told.add(topic);
  }

  /** At once; else it happens at the end of the turn. */
  flush(): void {
    const told = this.#told;
    this.#told = new Set();
    for (const topic of told) this.#versions.set(topic, this.version(topic) + 1);
    for (const topic of told) for (const listener of [...(this.#listeners.get(topic) ?? [])]) listener();
  }
}
