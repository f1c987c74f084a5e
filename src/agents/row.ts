/** An offer's row, as in the table of offers: `OFFER_WIDTH` words. */
export type Row = Int32Array;
