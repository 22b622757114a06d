import { isNode } from './node.ts';

/** A JSON value changed as a patch says: null takes a member away, an object changes members, anything else replaces (RFC 7396, JSON Merge Patch, IETF 2014). */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isNode(patch)) return patch;
  const merged: Record<string, unknown> = isNode(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
