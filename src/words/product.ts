/** What the program is called, in every language. */
export const PRODUCT = "Prosopograph";
