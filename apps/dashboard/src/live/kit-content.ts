import { parseCommand } from '@chairside/contracts';
import { problemOf } from '@chairside/domain';
import * as cipher from './cipher.js';
import { bring, type Kit } from './kit.js';

export const KIT: Kit = { parseCommand, problemOf, cipher };

bring(KIT);
