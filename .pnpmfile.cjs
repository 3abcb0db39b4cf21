/**
 * What pnpm does to a package.json as it packs it: the condition by which the workspace reads sources goes, and with it every
 * entry that has no other, and so do scripts and development dependencies.
 */
function beforePacking({ exports = {}, imports, scripts, devDependencies, ...published }) {
  return { ...published, exports: withoutSource(exports), ...(imports && { imports: withoutSource(imports) }) };
}

/** The same conditions and paths without the one that only the workspace has; undefined where nothing is left. */
function withoutSource(target) {
  if (typeof target === "string") return target;
  const kept = Object.entries(target)
    .filter(([condition]) => condition !== "@runout/source")
    .map(([condition, inner]) => [condition, withoutSource(inner)])
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

module.exports = { hooks: { beforePacking } };
