import type { Redis } from "ioredis";

export const QUEUE: string;
export function redisAt(url?: string): Redis;
