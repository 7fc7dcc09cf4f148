/** How many mails one worker hands over at the same time; the bound of what a crash can make arrive twice. */
export const CONCURRENCY = 5;
