import type { Server } from 'node:http'

export declare const HOST: string
export declare const CONTENT_SECURITY_POLICY: string
export declare const SECURITY_HEADERS: Readonly<Record<string, string>>
export declare function findFile(root: string, requestPath: string): string | undefined
export declare function createStaticServer(root?: string): Server
export declare function listen(server: Server, port: number, options?: { mayMove?: boolean }): Promise<number>
