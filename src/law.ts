/**
 * The laws: what is equal to what. Passes claim one for each rewrite; the verifier checks the claim and knows
 * no pass. Closed and short on purpose.
 */
export const laws = {
  'join-runs':
    'RUN a, RUN b = RUN a && b, when the shell state, the process environment and the files the shell reads at its start are the same for b in either.',
  'prevent-cache': 'A tool told to keep no cache installs the same files, less its cache.',
  'clean-in-layer':
    'Removing files at the end of the RUN that made them = not having them afterwards, when no later reader misses them.',
  'move-update':
    'RUN update, RUN update-reader = RUN update && update-reader, when nothing between reads or changes what the update depends on.',
  'swap-base':
    'A smaller variant of the base with the same release and distribution gives the same results for commands and packages that need nothing of the difference.',
} as const;

export type Law = keyof typeof laws;
