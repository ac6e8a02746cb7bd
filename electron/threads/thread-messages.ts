/** Something a thread is asked, under a number of its own. */
export type ThreadCall<Question> = { readonly call: number; readonly question: Question };

/** What became of it; a fault is whatever was thrown. */
export type ThreadReply<Answer> = { readonly call: number } & ({ readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'fault'; readonly error: unknown });
