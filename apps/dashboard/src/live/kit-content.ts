import { parseCommand } from '@chairside/contracts';
import * as cipher from './cipher.js';
import { bring, type Kit } from './kit.js';

export const KIT: Kit = { parseCommand, cipher };

bring(KIT);
