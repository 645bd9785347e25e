import { config } from 'zod';

// Imported first by every entry file: zod asks once, when the first object schema is made, whether it may compile code
// with `Function`. The asking alone breaks the window's policy, so the answer is given before.
config({ jitless: true });
