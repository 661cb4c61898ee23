export declare const ROOT: string
export declare const DIST: string
export declare function isInstalled(root?: string): boolean
export declare function isBuilt(root?: string): boolean
