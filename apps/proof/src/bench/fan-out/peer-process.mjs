// @ts-check
import { createServer } from 'node:http';
import { messageOf, playedEntries } from './played-entries.mjs';
import { PEERS } from './peers.mjs';
import { playOnRequest } from './play.mjs';

const [name = '', count] = process.argv.slice(2);
const messages = playedEntries(Number(count)).entries.map(messageOf);
const http = createServer((_request, response) => void response.end());
const publish = PEERS[name]?.(http);
if (!publish) throw new Error(`there is no peer ${name}`);
http.listen(Number(process.env['PORT']), process.env['HOST']);

let sent = 0;
playOnRequest(() => {
  const message = messages[sent];
  if (message) publish(message);
  sent += 1;
});
