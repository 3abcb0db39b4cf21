/**
 * What pnpm does to a package.json as it packs it: the condition by which the workspace reads sources goes, and with it every
 * entry that has no other, and so do scripts and development dependencies.
 */
function beforePacking({ exports = {}, scripts, devDependencies, ...published }) {
  const targets = Object.entries(exports).map(([path, target]) => [path, withoutSource(target)]);
  return { ...published, exports: Object.fromEntries(targets.filter(([, target]) => target !== undefined)) };
}

function withoutSource(target) {
  if (typeof target === "string") return target;
  const { "@runout/source": source, ...published } = target;
  return Object.keys(published).length > 0 ? published : undefined;
}

module.exports = { hooks: { beforePacking } };
