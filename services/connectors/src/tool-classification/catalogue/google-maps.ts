import { defineEntry } from '../catalogue-entry.ts'

export const googleMaps = defineEntry({
  id: 'google-maps',
  title: 'Google Maps reference server (archived)',
  reviewed: '2026-11',
  documentation: 'https://github.com/modelcontextprotocol/servers-archived/tree/main/src/google-maps',
  npm: ['@modelcontextprotocol/server-google-maps'],
  oci: ['mcp/google-maps'],
  needsIdentity: true,
  tools: [
    {
      names: ['maps_place_details', 'maps_search_places'],
      why: 'Returns places with reviews that anyone can write.',
      reads: [{ from: 'internet' }],
      sends: [{ to: { own: 'map service' } }],
    },
    {
      names: ['maps_geocode', 'maps_reverse_geocode', 'maps_distance_matrix', 'maps_elevation', 'maps_directions'],
      why: 'Returns coordinates and routes.',
      sends: [{ to: { own: 'map service' } }],
    },
  ],
})
