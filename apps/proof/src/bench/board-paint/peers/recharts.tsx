import { showPeer } from './peer-board.js';
import { RechartsTile } from './recharts-tile.js';

showPeer(RechartsTile);
