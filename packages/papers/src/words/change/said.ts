// What does a difference read like? Lines in groups.

export interface SaidGroup {
  readonly title: string;
  readonly lines: readonly SaidLine[];
}

export interface SaidLine {
  readonly text: string;
  readonly quiet?: true;
}
