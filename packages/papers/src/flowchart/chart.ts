// What is drawn: boxes in columns, and the lines between them.

/** A flow to be drawn: boxes in columns, and lines between them. `flowchart` makes an SVG of it. */
export interface Chart {
  readonly title: string;
  readonly description: string; // the whole flow in words, for those who do not see it
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[]; // those from or to a node that is not there are left out
  readonly stageTitle: (stage: number) => string; // the heading above a column; none when empty
  readonly legend: {
    readonly critical: string;
    readonly cut: string;
    readonly perhaps: string;
    readonly drawn: string;
    readonly loop: string;
  };
  readonly lang: 'zh' | 'en';
}

/** A box. */
export interface ChartNode {
  readonly id: string;
  readonly kind: 'applicant' | 'item' | 'output';
  readonly title: string;
  readonly lines: readonly string[]; // small, below the title: department, days, visits
  readonly stage: number; // the column, -1 for the applicant
  readonly critical?: boolean;
  readonly inactive?: boolean;
  readonly badge?: string; // such as 联合核验
}

/** A line from one box to another. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string; // what it carries
  readonly style: 'plain' | 'critical' | 'drawn' | 'cut' | 'perhaps' | 'loop';
}
