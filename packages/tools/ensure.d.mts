export declare const root: string;
export declare function ensure(): string;
export declare function run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): number;
export declare function binary(name: string): string;
