export { parseCommand } from '@chairside/contracts';
