import { theKit } from './kit.js';

/** Locks what waits on a device to its author: who else reads the storage reads nothing (trust P13). */
export interface Seal {
  close: (content: unknown) => Promise<string>;
  /** Rejects for what another key has closed, and for what was tampered with. */
  open: (sealed: string) => Promise<unknown>;
}

/**
 * @param deviceKey 32 bytes in hexadecimal digits, which the clinic hands out at sign-in; kept in memory alone, and so gone
 *   with the sign-in
 */
export function sealOf(deviceKey: string): Seal {
  return {
    close: async (content) => {
      const { bytesToHex, utf8ToBytes, box } = await opened(deviceKey);
      return bytesToHex(box.encrypt(utf8ToBytes(JSON.stringify(content))));
    },
    open: async (sealed) => {
      const { bytesToUtf8, hexToBytes, box } = await opened(deviceKey);
      return JSON.parse(bytesToUtf8(box.decrypt(hexToBytes(sealed)))) as unknown;
    },
  };
}

/** Not the browser's own cipher: plain http has none, and a clinic may run on that. */
async function opened(deviceKey: string) {
  const { cipher } = await theKit();
  return { ...cipher, box: cipher.managedNonce(cipher.xchacha20poly1305)(cipher.hexToBytes(deviceKey)) };
}
