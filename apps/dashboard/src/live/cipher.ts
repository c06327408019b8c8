export { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
export { bytesToHex, bytesToUtf8, hexToBytes, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js';
