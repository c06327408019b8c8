// @ts-check
// Loaded before a process that is measured: it says how much CPU that process has taken, when it is asked, and does not
// outlive who measures.
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000 });
});
process.on('disconnect', () => process.exit());
