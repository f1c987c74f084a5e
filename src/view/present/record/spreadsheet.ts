import type { Voice } from "../voice.ts";

/** Without it spreadsheets take Cyrillic for something else; programs that import it pass over it. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** Spreadsheets with Russian settings part cells at semicolons, for the comma parts their decimals. */
export const separatorOf = ({ language }: Voice): "," | ";" => (language === "ru" ? ";" : ",");
