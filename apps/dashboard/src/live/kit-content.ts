import { parseCommand } from '@chairside/contracts';
import { problemOf } from '@chairside/domain';
import * as cipher from './cipher.js';
import { bring, type Kit } from './kit.js';
import { saidHere } from './said-here.js';

export const KIT: Kit = { parseCommand, problemOf, cipher, saidHere };

bring(KIT);
