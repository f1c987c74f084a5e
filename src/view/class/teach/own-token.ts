/** The instructor's token, which stands in the address behind "#". */
export const ownToken = (): string => decodeURIComponent(location.hash.replace(/^#teach=/, ""));
