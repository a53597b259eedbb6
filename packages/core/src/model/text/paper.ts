// What is printed for people: a paper of blocks, told apart by kind, rendered to HTML and Markdown.

/** What people read, as data: written as HTML by `paperHtml`, as Markdown by `paperMarkdown`. Texts are in one language. */
export interface Paper {
  readonly lang: 'zh' | 'en';
  readonly title: string;
  readonly subtitle?: string;
  readonly facts?: readonly (readonly [term: string, text: string])[];
  readonly blocks: readonly Block[];
  readonly footer?: readonly string[];
}

/** One part of a paper. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'plain' | 'note' | 'warning' }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'checklist'; readonly items: readonly ListItem[] } // things to bring: a box to tick on paper
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly rowHeaders?: boolean;
      readonly align?: readonly ('start' | 'end')[];
    }
  | { readonly kind: 'terms'; readonly items: readonly (readonly [term: string, text: string])[] }
  | { readonly kind: 'figure'; readonly svg: string; readonly caption: string }; // an SVG of our own, with its own title and desc

/** One line of a list, with what stands below it in small. */
export interface ListItem {
  readonly text: string;
  readonly details?: readonly string[];
  readonly link?: string;
}
