/** Properties that make an asset an entry or a target: see entries.ts and targets.ts. */
export const standing = ['profile', 'verdict', 'pinned', 'userDevice', 'sensitivity', 'criticality'] as const
