export declare function ensureBrowser(): string | undefined;
export declare function findBrowser(): string | undefined;
export declare function advice(): string;
