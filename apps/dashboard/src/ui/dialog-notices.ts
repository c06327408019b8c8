import { createContext, type ReactNode } from 'react';

/** What every dialog shows above its own content: what calls from behind it could be neither seen nor reached. */
export const DialogNotices = createContext<ReactNode>(null);
