/** What runs in the page of one document. */
export {};
