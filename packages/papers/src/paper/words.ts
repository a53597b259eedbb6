// What does a paper say by itself, in its language?

/** Words that a paper needs beside its own. */
export type PaperWords = Readonly<Record<'note' | 'warning' | 'figure' | 'table' | 'untitled' | 'colon', string>>;
