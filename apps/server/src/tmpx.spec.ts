import { it } from '@jest/globals';
it('x', async () => {
  const t0 = performance.now();
  const steps: string[] = [];
  for (const m of ['reflect-metadata','@nestjs/core','@nestjs/websockets','@nestjs/platform-socket.io','helmet','@chairside/domain','@chairside/contracts','typeorm','@chairside/persistence','pg','pino','./app.module','./start-server']) {
    const t = performance.now();
    await import(m).catch((e)=>steps.push(String(e)));
    steps.push(m + ' ' + Math.round(performance.now() - t));
  }
  const { aDatabase, envFor, aClinic } = await import('./testing/a-clinic.js');
  let t = performance.now();
  await aDatabase();
  steps.push('db ' + Math.round(performance.now() - t));
  t = performance.now();
  const c = await aClinic();
  steps.push('clinic ' + Math.round(performance.now() - t));
  t = performance.now();
  await c.stop();
  steps.push('stop ' + Math.round(performance.now() - t), 'all '+Math.round(performance.now()-t0));
  console.log(steps.join('\n'));
});
